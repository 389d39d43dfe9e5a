package org.gouji.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.gouji.Gouji;
import org.gouji.findings.SubmissionReport;
import org.gouji.rulebook.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportCacheTest {
  private static final String KEY = Sha256.of("a key");
  private static final String OTHER_KEY = Sha256.of("another key");
  private static final Gouji GOUJI = Gouji.open();
  private static final SubmissionReport REPORT =
      GOUJI.validate(Path.of("testdata/golden/one-cause.yaml"));

  @TempDir Path folder = Path.of(".");

  private ReportCache cache() {
    return new ReportCache(folder, GOUJI.rulebook()::check);
  }

  private Path onlyFile() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found = files.filter(Files::isRegularFile).toList();
      assertEquals(1, found.size(), "files in the cache");
      return found.get(0);
    }
  }

  @Test
  void everyReportComesBackAsItWas() throws IOException {
    for (SubmissionReport report : GOUJI.validate(List.of(Path.of("testdata"))).submissions()) {
      cache().keep(KEY, report);
      assertTrue(report.equals(cache().find(KEY)), report.file());
    }
  }

  @Test
  void theChecksAreThoseOfTheRulebook() {
    cache().keep(KEY, REPORT);
    SubmissionReport found = Objects.requireNonNull(cache().find(KEY));
    assertSame(REPORT.findings().get(0).check(), found.findings().get(0).check());
  }

  @Test
  void whatWasNotKeptIsNotThere() {
    assertNull(cache().find(KEY));
    cache().keep(KEY, REPORT);
    assertNull(cache().find(OTHER_KEY));
  }

  @Test
  void whatIsDamagedIsNotThere() throws IOException {
    cache().keep(KEY, REPORT);
    Path file = onlyFile();
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at += 7) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 1;
      Files.write(file, damaged);
      assertNull(cache().find(KEY), "byte " + at);
    }
    for (int length = 0; length < whole.length; length += 101) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertNull(cache().find(KEY), "cut to " + length);
    }
  }

  @Test
  void aReportUnderTheNameOfAnotherIsNotThere() throws IOException {
    cache().keep(KEY, REPORT);
    Path other = folder.resolve(OTHER_KEY.substring(0, 2)).resolve(OTHER_KEY);
    Files.createDirectories(other.getParent());
    Files.move(onlyFile(), other);
    assertNull(cache().find(OTHER_KEY));
  }

  @Test
  void nothingIsMadeButReports() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(new DeflaterOutputStream(bytes))) {
      out.writeObject(new TreeSet<>(Set.of("foreign")));
    }
    StoredReport form = new StoredReport(GOUJI.rulebook()::check);
    IOException refused = assertThrows(IOException.class, () -> form.read(bytes.toByteArray()));
    assertEquals("filter status: REJECTED", refused.getMessage());
  }

  @Test
  void aFolderThatCannotBeWrittenKeepsNothingAndSaysNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("no folder"), "");
    ReportCache cache = new ReportCache(file, GOUJI.rulebook()::check);
    cache.keep(KEY, REPORT);
    cache.tidy();
    assertNull(cache.find(KEY));
  }

  @Test
  void whatIsNotUsedForAMonthIsRemoved() throws IOException {
    Instant now = Instant.parse("2026-03-31T12:00:00Z");
    ReportCache cache =
        new ReportCache(folder, GOUJI.rulebook()::check, Clock.fixed(now, ZoneOffset.UTC));
    cache.keep(KEY, REPORT);
    Path kept = onlyFile();
    cache.keep(OTHER_KEY, REPORT);
    Path other = folder.resolve(OTHER_KEY.substring(0, 2)).resolve(OTHER_KEY);
    Files.setLastModifiedTime(kept, FileTime.from(now.minus(Duration.ofDays(31))));
    Files.setLastModifiedTime(other, FileTime.from(now.minus(Duration.ofDays(31))));
    assertNotEquals(null, cache.find(OTHER_KEY));
    cache.tidy();
    assertNull(cache.find(KEY));
    assertNotEquals(null, cache.find(OTHER_KEY));
  }
}
