package org.gouji.cli;

import java.util.List;
import org.gouji.model.Language;
import org.gouji.model.Text;
import org.gouji.reporting.GitHubReport;
import org.gouji.reporting.GitLabReport;
import org.gouji.reporting.HtmlReport;
import org.gouji.reporting.JUnitReport;
import org.gouji.reporting.JsonReport;
import org.gouji.reporting.MarkdownReport;
import org.gouji.reporting.Palette;
import org.gouji.reporting.ReportFormat;
import org.gouji.reporting.ReviewdogReport;
import org.gouji.reporting.SarifReport;
import org.gouji.reporting.XlsxReport;
import org.gouji.rulebook.Rulebook;

/**
 * The formats of a report by their names. Nothing is loaded of those that a run does not name.
 *
 * @param rulebook for what a format says about checks that found nothing
 * @param style of the text report
 */
record Formats(Language language, Rulebook rulebook, TextStyle style) {
  static final String TEXT = "text";
  static final String GITHUB = "github";
  static final String XLSX = "xlsx";
  private static final String NAMES =
      "text, json, sarif, junit, github, gitlab, markdown, html, rdjson, xlsx";

  /** What formats are called. */
  static List<String> names() {
    return List.of(NAMES.split(", ", -1));
  }

  /**
   * The format of a name.
   *
   * @param palette for what a terminal shows
   * @throws CannotRun where there is none of that name
   */
  ReportFormat named(String name, Palette palette) {
    return switch (name) {
      case TEXT -> style.report(language, palette);
      case "json" -> new JsonReport(language, Version.number());
      case "sarif" -> new SarifReport(language, Version.number());
      case "junit" -> new JUnitReport(language, rulebook::check);
      case GITHUB -> new GitHubReport(language);
      case "gitlab" -> new GitLabReport(language);
      case "markdown" -> new MarkdownReport(language);
      case "html" -> new HtmlReport(language, Version.number());
      case "rdjson" -> new ReviewdogReport(language);
      case XLSX -> new XlsxReport(language, Version.number(), rulebook);
      default ->
          throw new CannotRun(
              new Text(
                      "没有这种格式：" + name + "（可用 " + NAMES.replace(", ", "、") + "）",
                      "no such format: " + name + " (" + NAMES + ")")
                  .in(language));
    };
  }

  /** Whether a format is bytes that a terminal cannot show. */
  static boolean isBinary(String name) {
    return name.equals(XLSX);
  }

  /** What GitHub shows as the summary of a job. */
  ReportFormat summary() {
    return new MarkdownReport(language);
  }
}
