package org.gouji.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.findings.SubmissionReport;
import org.gouji.rulebook.Check;
import org.gouji.rulebook.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Keeps reports in a folder, a file each, by a key that covers everything they follow from. What is
 * damaged, or cannot be read or written, is not there: the submission is examined then. Several
 * threads and several processes may use one folder at once.
 */
public final class ReportCache {
  private static final Duration KEPT_UNUSED = Duration.ofDays(30);
  private static final Duration DAY = Duration.ofDays(1);
  private static final int CHECKSUM = 64;
  private static final String UNFINISHED = ".tmp";

  private final Path folder;
  private final StoredReport form;
  private final Clock clock;
  private volatile @Nullable String product;

  /**
   * Uses a folder, which is made when the first report is kept.
   *
   * @param checks the checks of the rulebook by their ids
   */
  public ReportCache(Path folder, Function<String, Check> checks) {
    this(folder, checks, Clock.systemUTC());
  }

  ReportCache(Path folder, Function<String, Check> checks, Clock clock) {
    this.folder = folder;
    this.form = new StoredReport(checks);
    this.clock = clock;
  }

  /**
   * The key of a report.
   *
   * @param parts everything that it follows from besides the product itself
   * @throws IOException where the product cannot tell which build of it this is
   */
  public String key(String... parts) throws IOException {
    String known = product;
    if (known == null) {
      known = Product.identity();
      product = known;
    }
    return Sha256.of(known + "\n" + String.join("\n", parts));
  }

  /**
   * The report that is kept under a key; null where none is.
   *
   * @param key 64 hexadecimal digits
   */
  public @Nullable SubmissionReport find(String key) {
    Path file = fileOf(key);
    try {
      byte[] all = Files.readAllBytes(file);
      int split = Math.min(CHECKSUM, all.length);
      byte[] content = Arrays.copyOfRange(all, split, all.length);
      byte[] checksum = Arrays.copyOf(all, split);
      if (!Arrays.equals(checksum, checksum(key, content))) {
        return null;
      }
      SubmissionReport report = form.read(content);
      stayUsed(file);
      return report;
    } catch (IOException | RuntimeException notThere) {
      return null;
    }
  }

  /**
   * Keeps a report.
   *
   * @param key 64 hexadecimal digits
   */
  public void keep(String key, SubmissionReport report) {
    Path file = fileOf(key);
    try {
      byte[] content = form.write(report);
      Files.createDirectories(file.getParent());
      Path unfinished = Files.createTempFile(file.getParent(), "", UNFINISHED);
      try {
        byte[] checksum = checksum(key, content);
        byte[] all = Arrays.copyOf(checksum, CHECKSUM + content.length);
        System.arraycopy(content, 0, all, CHECKSUM, content.length);
        Files.write(unfinished, all);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException | RuntimeException notKept) {
      // A full or read-only disk costs time, never a report.
    }
  }

  /** Removes what has not been used for a month; looks for it once a day. */
  public void tidy() {
    Path tidied = folder.resolve("tidied");
    try {
      if (!Files.isDirectory(folder) || (Files.exists(tidied) && !isOlder(tidied, DAY))) {
        return;
      }
      try (Stream<Path> files = Files.walk(folder, 2)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (isOlder(file, KEPT_UNUSED)) {
            Files.deleteIfExists(file);
          }
        }
      }
      Files.write(tidied, new byte[0]);
      Files.setLastModifiedTime(tidied, FileTime.from(now()));
    } catch (IOException | RuntimeException untidy) {
      // It is tried again another day.
    }
  }

  private void stayUsed(Path file) throws IOException {
    if (isOlder(file, DAY)) {
      Files.setLastModifiedTime(file, FileTime.from(now()));
    }
  }

  private boolean isOlder(Path file, Duration age) throws IOException {
    return Files.getLastModifiedTime(file).toInstant().isBefore(now().minus(age));
  }

  private Instant now() {
    return clock.instant();
  }

  private Path fileOf(String key) {
    return folder.resolve(key.substring(0, 2)).resolve(key);
  }

  private static byte[] checksum(String key, byte[] content) {
    String checksum = Sha256.of(key + Sha256.of(content));
    return checksum.getBytes(StandardCharsets.US_ASCII);
  }
}
