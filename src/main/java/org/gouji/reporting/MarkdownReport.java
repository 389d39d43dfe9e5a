package org.gouji.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.findings.Finding;
import org.gouji.findings.Report;
import org.gouji.findings.SubmissionReport;
import org.gouji.model.Language;
import org.gouji.model.Place;
import org.gouji.model.Text;

/**
 * For a comment on a change or the summary of a job: a row for each cause or finding that stands
 * for itself, the rest folded. No longer than a comment may be.
 */
public final class MarkdownReport implements ReportFormat {
  /** GitHub's comments hold 65,536 characters. */
  private static final int MOST_CHARACTERS = 60_000;

  private static final Text TITLE = new Text("## 勾稽\n\n", "## Gouji\n\n");
  private static final Text CLEAN = new Text("没有发现问题。", "Nothing found.");
  private static final Text HEAD =
      new Text(
          "| 级别 | 位置 | 检查 | 问题 |\n| --- | --- | --- | --- |\n",
          "| | Where | Check | What |\n| --- | --- | --- | --- |\n");
  private static final Text DETAILS = new Text("详细说明", "Details");
  private static final Text CUT =
      new Text("另有 %d 条发现没有列在这里。", "%d more findings are not shown here.");

  private final Language language;

  /** Writes in a language. */
  public MarkdownReport(Language language) {
    this.language = language;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    StringBuilder page = new StringBuilder(TITLE.in(language));
    page.append("**").append(Verdict.of(report, language)).append("**\n");
    long cut = 0;
    boolean clean = true;
    for (SubmissionReport submission : report.submissions()) {
      cut += append(page, submission);
      clean &= submission.findings().isEmpty();
    }
    if (clean) {
      page.append('\n').append(CLEAN.in(language)).append('\n');
    }
    if (cut > 0) {
      page.append('\n').append(String.format(CUT.in(language), cut)).append('\n');
    }
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Appends what there is room for, and says how many findings there is none for. */
  private long append(StringBuilder page, SubmissionReport submission) {
    StringBuilder rows = new StringBuilder();
    StringBuilder details = new StringBuilder();
    int room = MOST_CHARACTERS - page.length() - submission.file().length();
    long cut = 0;
    for (Issue issue : Issue.of(submission)) {
      String row = row(issue);
      String detail = detail(issue);
      room -= row.length() + detail.length();
      if (room < 0) {
        cut += issue.findings().size();
      } else {
        rows.append(row);
        details.append(detail);
      }
    }
    if (!rows.isEmpty()) {
      page.append('\n').append(heading(submission)).append("\n\n");
      page.append(HEAD.in(language)).append(rows).append("\n<details><summary>");
      page.append(DETAILS.in(language)).append("</summary>\n\n");
      page.append(details).append("\n</details>\n");
    }
    List<String> remarks = Verdict.remarks(submission, language);
    remarks.forEach(remark -> page.append('\n').append(Markdown.text(remark)).append('\n'));
    return cut;
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
