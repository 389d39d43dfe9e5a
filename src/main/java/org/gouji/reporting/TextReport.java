package org.gouji.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.gouji.findings.Evidence;
import org.gouji.findings.SubmissionReport;
import org.gouji.findings.Totals;
import org.gouji.model.Language;
import org.gouji.model.Text;

/**
 * For people, at 80 columns: grouped by file, what probably causes the findings first, each finding
 * with its source line, echoes hung under their cause, a summary.
 */
public final class TextReport implements ReportFormat {
  private static final Text LEFT_OUT = new Text("另有 %d 条未列出。", "%d more findings are not listed.");
  private static final Text NOT_VALIDATED =
      new Text("此文件未完成全部检查。", "Not every check could be carried out on this file.");
  private static final Text COVERAGE =
      new Text("文件中的数字 %d 个，参与核对 %d 个（%d%%）。", "Figures: %d, examined: %d (%d%%).");
  private static final int SHOWN_DIGITS = 12;
  private static final Text CLEAN = new Text("没有发现问题。", "Nothing found.");

  private final Language language;
  private final Palette palette;

  /** Writes in a language, with colours where the palette has them. */
  public TextReport(Language language, Palette palette) {
    this.language = language;
    this.palette = palette;
  }

  @Override
  public ReportWriter start(Evidence evidence, OutputStream out) {
    Proof proof = new Proof(evidence);
    return new ReportWriter() {
      @Override
      public void add(SubmissionReport submission) throws IOException {
        proof.add(submission);
        if (!submission.findings().isEmpty()) {
          Page page = new Page(language, palette);
          append(page, submission);
          write(page.toString());
        }
      }

      @Override
      public void end(Totals totals) throws IOException {
        write(summary(totals) + proof.line(language, SHOWN_DIGITS) + "\n");
      }

      private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    };
  }

  private void append(Page page, SubmissionReport submission) {
    page.bold(submission.file());
    String organization = submission.organization();
    page.line(
        (organization == null ? "" : "  " + Width.inert(organization))
            + (submission.fiscalYear() == null ? "" : "  " + submission.fiscalYear()));
    page.line("");
    Hanging hanging = new Hanging(submission);
    for (Issue issue : hanging.issues()) {
      if (issue.cause() != null) {
        CauseText.append(page, issue.cause(), issue.findings());
      } else {
        FindingText.append(page, issue, hanging.uncertain(issue));
      }
    }
    submission.suppressed().forEach(finding -> FindingText.appendAccepted(page, finding));
    if (submission.leftOut() > 0) {
      page.line(Page.INDENT + String.format(page.in(LEFT_OUT), submission.leftOut()));
      page.line("");
    }
    if (!submission.validated()) {
      page.line(Page.INDENT + page.in(NOT_VALIDATED));
      page.line("");
    }
  }

  private String summary(Totals totals) {
    StringBuilder summary = new StringBuilder();
    summary.append(Verdict.of(totals, language));
    summary.append(
        Verdict.isClean(totals) && totals.submissions() > 0
            ? (language == Language.ZH ? "" : " ") + CLEAN.in(language)
            : "");
    summary.append('\n');
    long figures = totals.figures();
    if (figures > 0) {
      long share = totals.figuresChecked() * 100 / figures;
      summary.append(String.format(COVERAGE.in(language), figures, totals.figuresChecked(), share));
      summary.append('\n');
    }
    return summary.toString();
  }
}
