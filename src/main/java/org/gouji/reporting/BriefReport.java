package org.gouji.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.gouji.findings.Evidence;
import org.gouji.findings.SubmissionReport;
import org.gouji.findings.Totals;
import org.gouji.model.Language;
import org.gouji.rulebook.Severity;
import org.jspecify.annotations.Nullable;

/** The text report with the gravest findings alone, and one line at its end. */
public final class BriefReport implements ReportFormat {
  private static final int SHOWN_DIGITS = 12;

  private final TextReport text;
  private final Language language;
  private final @Nullable Severity least;

  /**
   * Writes what the text report would.
   *
   * @param least from which severity on findings are shown; null where none are
   */
  public BriefReport(TextReport text, Language language, @Nullable Severity least) {
    this.text = text;
    this.language = language;
    this.least = least;
  }

  @Override
  public ReportWriter start(Evidence evidence, OutputStream out) {
    Proof proof = new Proof(evidence);
    ReportWriter findings = text.start(evidence, out);
    return new ReportWriter() {
      @Override
      public void add(SubmissionReport submission) throws IOException {
        proof.add(submission);
        findings.add(submission.atLeast(least));
      }

      @Override
      public void end(Totals totals) throws IOException {
        String counts = Verdict.of(totals, language) + (language == Language.ZH ? "" : " ");
        String line = counts + proof.line(language, SHOWN_DIGITS) + "\n";
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    };
  }
}
