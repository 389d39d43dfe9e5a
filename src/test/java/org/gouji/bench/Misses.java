package org.gouji.bench;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.findings.Cause;
import org.gouji.findings.SubmissionReport;
import org.gouji.findings.Suspicion;

/** Describes a slip that is not named as it should be. */
final class Misses {
  private static final int FEW = 4;

  private Misses() {}

  /** File, kind, what is wrong; then, cause by cause, what is named, likeliest first. */
  static String line(Sample sample, SubmissionReport report, Verdict verdict) {
    String truth =
        sample.mistakes().stream()
            .map(mistake -> say(mistake.path(), mistake.wrong(), mistake.right()))
            .collect(Collectors.joining(" & "));
    String causes = report.causes().stream().map(Misses::say).collect(Collectors.joining(" || "));
    return "%s %s%s  %s  named: %s"
        .formatted(
            sample.file(),
            sample.kind(),
            verdict.detected() ? "" : " UNDETECTED",
            truth,
            causes.isEmpty() ? "nothing, findings " + checks(report) : causes);
  }

  private static String say(Cause cause) {
    List<String> named = cause.suspicions().stream().limit(FEW).map(Misses::say).toList();
    return (cause.certain() ? "certain " : "") + String.join(" | ", named);
  }

  private static String say(Suspicion suspicion) {
    return say(suspicion.place().path(), suspicion.stated(), String.valueOf(suspicion.suggested()))
        + " "
        + suspicion.pattern().key();
  }

  private static String say(String path, String stated, String right) {
    return path + " " + stated + "→" + right;
  }

  private static String checks(SubmissionReport report) {
    return report.findings().stream()
        .map(finding -> finding.check().id() + " " + finding.severity())
        .collect(Collectors.joining(", "));
  }
}
