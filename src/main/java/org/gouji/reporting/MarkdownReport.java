package org.gouji.reporting;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.gouji.findings.Evidence;
import org.gouji.findings.Finding;
import org.gouji.findings.SubmissionReport;
import org.gouji.findings.Totals;
import org.gouji.model.Language;
import org.gouji.model.Place;
import org.gouji.model.Text;

/**
 * For a comment on a change or the summary of a job: a row for each cause or finding that stands
 * for itself, the rest folded. No longer than a comment may be.
 */
public final class MarkdownReport implements ReportFormat {
  private static final Text TITLE = new Text("## 勾稽\n\n", "## Gouji\n\n");
  private static final int ALL_DIGITS = 64;
  private static final Text CLEAN = new Text("没有发现问题。", "Nothing found.");
  private static final Text CUT =
      new Text("另有 %d 条发现没有列在这里。", "%d more findings are not shown here.");

  private final Language language;

  /** Writes in a language. */
  public MarkdownReport(Language language) {
    this.language = language;
  }

  @Override
  public ReportWriter start(Evidence evidence, OutputStream out) {
    return new Writer(evidence, out);
  }

  /** How much room the verdict leaves is known at the end. */
  private final class Writer implements ReportWriter {
    private final OutputStream out;
    private final Spill spill = new Spill();
    private final Proof proof;
    private int blocks;

    Writer(Evidence evidence, OutputStream out) {
      this.proof = new Proof(evidence);
      this.out = out;
    }

    @Override
    public void add(SubmissionReport submission) throws IOException {
      proof.add(submission);
      MarkdownBlock block = block(submission);
      if (!block.isEmpty()) {
        block.writeTo(new DataOutputStream(spill));
        blocks++;
      }
    }

    @Override
    public void end(Totals totals) throws IOException {
      MarkdownPage page = new MarkdownPage(out, language);
      page.append(TITLE.in(language) + "**" + Verdict.of(totals, language) + "**\n");
      long cut = 0;
      try (DataInputStream in = new DataInputStream(new BufferedInputStream(spill.content()))) {
        for (int i = 0; i < blocks; i++) {
          cut += page.append(MarkdownBlock.readFrom(in));
        }
      }
      if (Verdict.isClean(totals)) {
        page.append("\n" + CLEAN.in(language) + "\n");
      }
      if (cut > 0) {
        page.append("\n" + String.format(CUT.in(language), cut) + "\n");
      }
      page.append("\n" + proof.line(language, ALL_DIGITS) + "\n");
      out.flush();
    }

    @Override
    public void close() throws IOException {
      spill.close();
    }
  }

  private MarkdownBlock block(SubmissionReport submission) {
    List<MarkdownBlock.Line> lines = new ArrayList<>();
    for (Issue issue : Issue.of(submission)) {
      lines.add(new MarkdownBlock.Line(row(issue), detail(issue), issue.findings().size()));
    }
    return new MarkdownBlock(
        submission.file().length(),
        heading(submission),
        lines,
        submission.suppressed().stream().map(this::accepted).toList(),
        Verdict.remarks(submission, language).stream().map(Markdown::text).toList());
  }

  private static String heading(SubmissionReport submission) {
    String organization = submission.organization();
    return "### "
        + Markdown.code(submission.file())
        + (organization == null ? "" : " " + Markdown.text(organization))
        + (submission.fiscalYear() == null ? "" : " " + submission.fiscalYear());
  }

  private String row(Issue issue) {
    return "| "
        + issue.severity().word().in(language)
        + " | "
        + position(issue.place())
        + " | "
        + issue.checks()
        + " | "
        + Markdown.text(issue.title().in(language))
        + " |\n";
  }

  private String detail(Issue issue) {
    StringBuilder detail = new StringBuilder("- ");
    if (issue.cause() == null) {
      detail.append(line(issue.findings().get(0)));
    } else {
      detail.append(position(issue.place())).append(" **");
      detail.append(Markdown.text(issue.title().in(language))).append("** ");
      detail.append(Markdown.text(issue.message().in(language)));
    }
    detail.append('\n');
    for (Finding finding : issue.hanging()) {
      detail.append("  - ").append(line(finding)).append('\n');
    }
    return detail.toString();
  }

  private String accepted(Finding finding) {
    String title = finding.check().id() + " " + finding.check().title().in(language);
    return "- "
        + position(finding.place())
        + " "
        + Markdown.text(title)
        + (" *" + Markdown.text(Accepted.reason(finding, language)).strip() + "* ")
        + Markdown.text(finding.message().in(language))
        + "\n";
  }

  private String line(Finding finding) {
    String basis =
        String.join(language == Language.ZH ? "；" : "; ", finding.check().basisIn(language));
    return position(finding.place())
        + (" **" + finding.severity().word().in(language) + " " + finding.check().id() + "** ")
        + Markdown.text(finding.message().in(language))
        + (basis.isEmpty() ? "" : " *" + Markdown.text(basis).strip() + "*");
  }

  private static String position(Place place) {
    return place.line() + ":" + place.column();
  }
}
