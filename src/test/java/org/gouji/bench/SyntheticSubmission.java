package org.gouji.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Complete submissions that are made up: narrative, nine tables and text, in which everything that
 * must agree does agree. The same seed and number always give the same text.
 */
final class SyntheticSubmission {
  private SyntheticSubmission() {}

  static String text(long seed, int number) {
    return text(seed, number, 0);
  }

  /**
   * The same as of an organization with many more lines.
   *
   * @param more projects that stand on a line of the classification of their own each
   */
  static String text(long seed, int number, int more) {
    Draw draw = new Draw(seed, number);
    Style style = Style.draw(draw);
    if (style.printsYuan()) {
      draw.allowOddYuan();
    }
    Budget budget = Budgeting.draw(draw).with(Budgeting.more(new Draw(seed, -number), more));
    List<String> lines = new ArrayList<>();
    lines.add("format: gouji/1");
    lines.add("document: " + (style.department() ? "department-budget" : "unit-budget"));
    lines.add("jurisdiction: \"" + style.jurisdiction() + "\"");
    lines.add("fiscal_year: " + style.year());
    lines.add("currency_unit: " + style.text().symbol());
    organization(lines, draw, budget, style, number);
    lines.addAll(new StatementText(draw, budget, style).lines());
    lines.addAll(new TablesText(budget, style).lines());
    lines.addAll(new SectionsText(budget, style).lines());
    return String.join("\n", lines) + "\n";
  }

  private static void organization(
      List<String> lines, Draw draw, Budget budget, Style style, int number) {
    boolean agency = budget.field().agency();
    String name = "某某区" + budget.field().name() + number;
    int posts = draw.between(12, 90);
    lines.add("organization:");
    lines.add("  name: " + name);
    lines.add("  kind: " + (agency ? "administrative" : "institution"));
    lines.add("  posts:");
    lines.add(
        "    %s: {authorised: %d, filled: %d}"
            .formatted(
                agency ? "administrative" : "institution", posts, draw.between(posts - 5, posts)));
    lines.add("  leaders: {chief: 1, deputy: %d}".formatted(draw.between(1, 3)));
    lines.add("  internal_units: {count: 3, names: [办公室, 业务股, 监督股], leaders: 3}");
    if (style.department()) {
      lines.add("  subordinates:");
      lines.add("    - name: " + name + "服务中心");
      lines.add("      kind: institution");
      lines.add("      posts:");
      lines.add("        institution: {authorised: 9, filled: 7}");
      lines.add("      accounting: consolidated");
      lines.add("  institutions: {established: 2, independent_accounting: 1}");
    } else {
      lines.add("  parent: 某某区主管部门" + number);
    }
  }
}
