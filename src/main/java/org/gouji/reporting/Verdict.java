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
  private static final Text WAIVED = new Text("已豁免 %d。", " Waived: %d.");
  private static final Text BASELINED = new Text("基线中已有 %d。", " In the baseline: %d.");
  private static final Text GONE =
      new Text(
          "基线中有 %d 条不再出现（--prune-baseline 可删去）。",
          " No longer found: %d of the baseline (--prune-baseline takes them out).");
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
            totals.notes())
        + some(WAIVED, totals.waived(), language)
        + some(BASELINED, totals.baselined(), language)
        + some(GONE, totals.gone(), language);
  }

  /** Whether nothing at all was found, not even what is accepted. */
  static boolean isClean(Totals totals) {
    return totals.findings() + totals.waived() + totals.baselined() == 0;
  }

  private static String some(Text text, long count, Language language) {
    return count == 0 ? "" : String.format(text.in(language), count);
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
