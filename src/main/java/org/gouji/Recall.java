package org.gouji;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.gouji.cache.ReportCache;
import org.gouji.findings.SubmissionReport;
import org.gouji.model.Submission;
import org.gouji.reading.Reading;
import org.gouji.reading.SubmissionFiles;
import org.gouji.rulebook.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reports of earlier runs that are still good, and keeps those of this one. A report
 * follows from the file, the files that it is compared with, the rules and the options; what is
 * accepted of its findings is judged anew each time.
 */
final class Recall {
  private final ReportCache cache;
  private final String basis;

  /**
   * The report of a file before anything of it is accepted.
   *
   * @param reading null where the report was kept and the file not read
   */
  record Examined(SubmissionReport report, @Nullable Reading reading) {
    /** Whether the report says all there is to say; waivers in the file itself need its reading. */
    boolean isLasting() {
      Submission submission = reading == null ? null : reading.submission();
      return report.validated() && (submission == null || submission.waivers().isEmpty());
    }
  }

  private Recall(ReportCache cache, String basis) {
    this.cache = cache;
    this.basis = basis;
  }

  /**
   * Uses a folder.
   *
   * @param mostFindings the longest list of findings of a file
   */
  static Recall in(Path folder, Gouji.Options options, int mostFindings) {
    List<String> checks = options.rulebook().ids().stream().filter(options.enabled()).toList();
    String basis =
        String.join(
            "|",
            options.rulebook().sha256(),
            String.join(",", checks),
            options.limits().toString(),
            Integer.toString(mostFindings));
    return new Recall(new ReportCache(folder, options.rulebook()::check), basis);
  }

  /**
   * The report of a file.
   *
   * @param family the files that it may be compared with; null where there are none
   * @param examine examines the file where no report is kept
   */
  Examined examined(Path file, @Nullable Family family, Supplier<Examined> examine) {
    String sha256 = sha256(file);
    String key = sha256 == null ? null : key(file, sha256, family);
    SubmissionReport kept = key == null ? null : cache.find(key);
    if (kept != null) {
      return new Examined(kept, null);
    }
    Examined examined = examine.get();
    boolean unchanged =
        examined.report().sha256().equals(sha256) && (family == null || family.isUnchanged());
    if (key != null && unchanged && examined.isLasting()) {
      cache.keep(key, examined.report());
    }
    return examined;
  }

  /** Ends a run. */
  void end() {
    cache.tidy();
  }

  private @Nullable String key(Path file, String sha256, @Nullable Family family) {
    String relatives = family == null ? "" : family.contents();
    if (relatives == null) {
      return null;
    }
    try {
      return cache.key(basis, SubmissionFiles.nameOf(file), sha256, relatives);
    } catch (IOException unknown) {
      return null;
    }
  }

  /** Of what a file holds; null where it cannot be read. */
  static @Nullable String sha256(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Sha256.of(in);
    } catch (IOException | SecurityException unreadable) {
      return null;
    }
  }
}
