package org.gouji.reporting;

import java.util.List;
import org.gouji.findings.Cause;
import org.gouji.findings.Finding;
import org.gouji.findings.SubmissionReport;
import org.gouji.findings.Suspicion;
import org.gouji.rulebook.Severity;
import org.jspecify.annotations.Nullable;

/** What the page says about one submission. */
record HtmlSubmission(HtmlWords words, SubmissionReport report) {
  private static final int MOST_SUSPICIONS = 4;

  /** An issue with the figures that may be wrong where nothing tells which of them is. */
  record Entry(Issue issue, List<Suspicion> suspicions) {}

  List<Entry> entries() {
    Hanging hanging = new Hanging(report);
    return hanging.issues().stream()
        .map(issue -> new Entry(issue, suspicions(issue.cause(), hanging.uncertain(issue))))
        .toList();
  }

  private static List<Suspicion> suspicions(@Nullable Cause cause, @Nullable Cause uncertain) {
    List<Suspicion> all =
        cause == null
            ? uncertain == null ? List.of() : uncertain.suspicions()
            : cause.certain() ? List.of() : cause.alternatives();
    return all.subList(0, Math.min(MOST_SUSPICIONS, all.size()));
  }

  List<HtmlChart> pictures() {
    return new HtmlCharts(words).of(report.portraits());
  }

  @Nullable HtmlChart sum(Finding finding) {
    return new HtmlCharts(words).sum(finding);
  }

  /** How grave the gravest finding that counts is; null where there is none. */
  @Nullable Severity gravest() {
    for (Severity severity : Severity.values()) {
      if (report.count(severity) > 0) {
        return severity;
      }
    }
    return null;
  }

  List<String> remarks() {
    return Verdict.remarks(report, words.language());
  }
}
