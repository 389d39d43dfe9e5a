package org.gouji.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gouji.findings.Finding;
import org.gouji.findings.Report;
import org.gouji.findings.SubmissionReport;
import org.gouji.model.Language;
import org.gouji.model.Text;
import org.gouji.model.Unit;
import org.gouji.rulebook.Severity;

/**
 * For people, at 80 columns: grouped by file, each finding with its source line, echoes hung under
 * their cause, a summary.
 */
public final class TextReport implements ReportFormat {
  private static final int COLUMNS = 80;
  private static final String INDENT = "    ";

  /** The family whose messages say themselves what is expected of a file. */
  private static final String INPUT = "input";

  private static final Text STATED = new Text("文件写的", "stated");
  private static final Text EXPECTED = new Text("应为", "expected");
  private static final Text DIFFERENCE = new Text("相差", "difference");
  private static final Text BASIS = new Text("依据 ", "basis: ");
  private static final Text SEE = new Text("另见 ", "see: ");
  private static final int MOST_FILES = 6;
  private static final Text MORE_FILES = new Text("另有 %d 处", "and %d more");
  private static final Text SAME_CAUSE = new Text("同一原因：", "same cause: ");
  private static final Text LEFT_OUT = new Text("另有 %d 条未列出。", "%d more findings are not listed.");
  private static final Text NOT_VALIDATED =
      new Text("此文件未完成全部检查。", "Not every check could be carried out on this file.");
  private static final Text SUMMARY =
      new Text(
          "共检查 %d 份：错误 %d，警告 %d，提示 %d。", "Submissions: %d; errors: %d, warnings: %d, notes: %d.");
  private static final Text COVERAGE =
      new Text("文件中的数字 %d 个，参与核对 %d 个（%d%%）。", "Figures: %d, examined: %d (%d%%).");
  private static final Text CLEAN = new Text("没有发现问题。", "Nothing found.");

  private final Language language;
  private final Palette palette;

  /** Writes in a language, with colours where the palette has them. */
  public TextReport(Language language, Palette palette) {
    this.language = language;
    this.palette = palette;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    for (SubmissionReport submission : report.submissions()) {
      if (!submission.findings().isEmpty()) {
        StringBuilder text = new StringBuilder();
        append(text, submission);
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
      }
    }
    out.write(summary(report).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private void append(StringBuilder text, SubmissionReport submission) {
    String organization =
        submission.organization() == null ? "" : "  " + Width.inert(submission.organization());
    String year = submission.fiscalYear() == null ? "" : "  " + submission.fiscalYear();
    text.append(palette.bold()).append(Width.inert(submission.file())).append(palette.off());
    text.append(organization).append(year).append("\n\n");
    for (Finding finding : submission.findings()) {
      if (finding.explainedBy() == null) {
        append(text, finding, echoesOf(finding, submission));
      }
    }
    if (submission.leftOut() > 0) {
      text.append(INDENT)
          .append(String.format(LEFT_OUT.in(language), submission.leftOut()))
          .append("\n\n");
    }
    if (!submission.validated()) {
      text.append(INDENT).append(NOT_VALIDATED.in(language)).append("\n\n");
    }
  }

  /** All findings that hang under one, those that hang under its echoes included. */
  private static List<Finding> echoesOf(Finding cause, SubmissionReport submission) {
    List<Finding> echoes = new ArrayList<>();
    for (Finding finding : submission.findings()) {
      if (cause.fingerprint().equals(finding.explainedBy())) {
        echoes.add(finding);
        echoes.addAll(echoesOf(finding, submission));
      }
    }
    return echoes;
  }

  private void append(StringBuilder text, Finding finding, List<Finding> echoes) {
    String position = finding.place().line() + ":" + finding.place().column();
    String severity = finding.severity().word().in(language);
    String id = "  " + finding.check().id() + "  ";
    int indent = Width.of("  " + position + "  " + severity + id);
    List<String> title = Width.wrap(finding.check().title().in(language), COLUMNS - indent);
    text.append("  ").append(position).append("  ");
    text.append(palette.of(finding.severity())).append(severity).append(palette.off()).append(id);
    text.append(palette.bold())
        .append(String.join("\n" + " ".repeat(indent), title))
        .append(palette.off())
        .append('\n');
    appendWrapped(text, INDENT, INDENT, finding.message().in(language));
    appendSides(text, finding);
    Excerpt.of(finding, COLUMNS - INDENT.length() - 2)
        .ifPresent(excerpt -> append(text, finding, excerpt));
    appendOtherFiles(text, finding);
    appendBasis(text, finding);
    for (Finding echo : echoes) {
      String place = echo.place().line() + ":" + echo.place().column();
      appendWrapped(
          text,
          INDENT + "└ ",
          INDENT + "  ",
          SAME_CAUSE.in(language)
              + place
              + " "
              + echo.check().id()
              + " "
              + echo.message().in(language));
    }
    text.append('\n');
  }

  private void appendOtherFiles(StringBuilder text, Finding finding) {
    List<Finding.Related> others =
        finding.related().stream().filter(related -> related.file() != null).toList();
    String label = SEE.in(language);
    String next = INDENT + " ".repeat(Width.of(label));
    for (Finding.Related other : others.subList(0, Math.min(MOST_FILES, others.size()))) {
      String place = other.file() + ":" + other.place().line() + ":" + other.place().column();
      String what = other.name().in(language) + " " + other.value();
      appendWrapped(text, INDENT + label, next, place + "  " + what);
    }
    if (others.size() > MOST_FILES) {
      text.append(next)
          .append(String.format(MORE_FILES.in(language), others.size() - MOST_FILES))
          .append('\n');
    }
  }

  private void appendBasis(StringBuilder text, Finding finding) {
    List<String> basis = finding.check().basisIn(language);
    if (!basis.isEmpty() && !finding.check().family().equals(INPUT)) {
      String label = BASIS.in(language);
      text.append(palette.faint());
      appendWrapped(
          text,
          INDENT + label,
          INDENT + " ".repeat(Width.of(label)),
          String.join(language == Language.ZH ? "；" : "; ", basis));
      text.append(palette.off());
    }
  }

  private void appendSides(StringBuilder text, Finding finding) {
    Unit unit = finding.unit();
    String expected = finding.expected();
    if (unit != null && expected != null && !finding.message().in(language).contains(expected)) {
      String symbol = " " + (language == Language.ZH ? unit.symbol() : unit.english());
      text.append(INDENT)
          .append(STATED.in(language))
          .append(' ')
          .append(finding.stated())
          .append(symbol);
      text.append("  ")
          .append(EXPECTED.in(language))
          .append(' ')
          .append(finding.expected())
          .append(symbol);
      text.append("  ")
          .append(DIFFERENCE.in(language))
          .append(' ')
          .append(finding.difference())
          .append(symbol)
          .append('\n');
    }
  }

  private void append(StringBuilder text, Finding finding, Excerpt excerpt) {
    text.append(palette.faint())
        .append(INDENT)
        .append("| ")
        .append(palette.off())
        .append(excerpt.line())
        .append('\n');
    text.append(palette.faint()).append(INDENT).append("| ").append(palette.off());
    text.append(" ".repeat(excerpt.offset())).append(palette.of(finding.severity()));
    text.append("^".repeat(excerpt.width())).append(palette.off()).append('\n');
  }

  private static void appendWrapped(StringBuilder text, String first, String next, String content) {
    String indent = first;
    for (String line : Width.wrap(Width.inert(content), COLUMNS - Width.of(first))) {
      text.append(indent).append(line).append('\n');
      indent = next;
    }
  }

  private String summary(Report report) {
    long errors = report.count(Severity.ERROR);
    long warnings = report.count(Severity.WARNING);
    long notes = report.count(Severity.NOTE);
    StringBuilder summary = new StringBuilder();
    summary.append(
        String.format(SUMMARY.in(language), report.submissions().size(), errors, warnings, notes));
    summary.append(
        errors + warnings + notes == 0 && !report.submissions().isEmpty()
            ? (language == Language.ZH ? "" : " ") + CLEAN.in(language)
            : "");
    summary.append('\n');
    long figures = report.figures();
    if (figures > 0) {
      long share = report.figuresChecked() * 100 / figures;
      summary.append(String.format(COVERAGE.in(language), figures, report.figuresChecked(), share));
      summary.append('\n');
    }
    return summary.toString();
  }
}
