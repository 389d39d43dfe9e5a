package org.gouji.reporting;

import java.util.ArrayList;
import java.util.List;
import org.gouji.findings.SubmissionReport;
import org.gouji.findings.Totals;
import org.gouji.model.Language;
import org.gouji.model.Text;

/** What a report comes to, in a sentence. */
final class Verdict {
  private static final Text SUMMARY =
      new Text(
          "共检查 %d 份：错误 %d，警告 %d，提示 %d。", "Submissions: %d; errors: %d, warnings: %d, notes: %d.");
  private static final Text LEFT_OUT =
      new Text("%s：另有 %d 条未列出。", "%s: %d more findings are not listed.");
  private static final Text NOT_VALIDATED =
      new Text("%s：未完成全部检查。", "%s: not every check could be carried out.");

  private Verdict() {}

  /** The counts of all findings. */
  static String of(Totals totals, Language language) {
    return String.format(
        SUMMARY.in(language),
        totals.submissions(),
        totals.errors(),
        totals.warnings(),
        totals.notes());
  }

  /** What the list of a file's findings does not tell. */
  static List<String> remarks(SubmissionReport submission, Language language) {
    List<String> remarks = new ArrayList<>();
    if (submission.leftOut() > 0) {
      remarks.add(String.format(LEFT_OUT.in(language), submission.file(), submission.leftOut()));
    }
    if (!submission.validated()) {
      remarks.add(String.format(NOT_VALIDATED.in(language), submission.file()));
    }
    return remarks;
  }
}
