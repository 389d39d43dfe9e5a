package org.gouji.reporting;

import static org.gouji.reporting.SheetColumn.Kind.FIGURE;
import static org.gouji.reporting.SheetColumn.Kind.SEVERITY;
import static org.gouji.reporting.SheetColumn.Kind.TEXT;
import static org.gouji.reporting.SheetColumn.Kind.WRAPPED;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.findings.Finding;
import org.gouji.model.Language;
import org.gouji.model.Text;
import org.gouji.rulebook.Check;
import org.gouji.rulebook.Rulebook;

/** The sheet with a row for each check of the rulebook and what its manual says. */
final class CheckSheet {
  private static final Text NAME = new Text("检查", "Checks");
  private static final List<SheetColumn> COLUMNS =
      List.of(
          new SheetColumn("编号", "Id", 8, TEXT),
          new SheetColumn("类别", "Family", 16, TEXT),
          new SheetColumn("名称", "Title", 36, WRAPPED),
          new SheetColumn("级别", "Severity", 9, SEVERITY),
          new SheetColumn("发现", "Findings", 10, FIGURE),
          new SheetColumn("依据", "Basis", 36, WRAPPED),
          new SheetColumn("说明", "Explanation", 100, WRAPPED));

  private final Rulebook rulebook;
  private final Language language;
  private final List<String> ids;
  private final Map<String, Long> counts = new HashMap<>();

  CheckSheet(Rulebook rulebook, Language language) {
    this.rulebook = rulebook;
    this.language = language;
    this.ids = List.copyOf(rulebook.ids());
  }

  /** Where a check stands. */
  String cell(Check check) {
    return Book.cell(NAME.in(language), ids.indexOf(check.id()));
  }

  /** Takes note of a finding that counts. */
  void count(Finding finding) {
    if (finding.counts()) {
      counts.merge(finding.check().id(), 1L, Long::sum);
    }
  }

  void write(Book book) throws IOException {
    try (SheetRows rows = new SheetRows()) {
      for (String id : ids) {
        Check check = rulebook.check(id);
        rows.add(
            List.of(
                Cell.text(id),
                Cell.text(check.family()),
                Cell.text(check.title().in(language)),
                Cell.text(check.severity().word().in(language)),
                Cell.number(counts.getOrDefault(id, 0L)),
                Cell.lines(check.basisIn(language)),
                Cell.lines(paragraphs(check.manualIn(language)))));
      }
      book.write(NAME, COLUMNS, rows);
    }
  }

  /** The manual without the marks of Markdown, a paragraph a line. */
  private List<String> paragraphs(String markdown) {
    List<String> paragraphs = new ArrayList<>();
    for (String block : markdown.split("\n{2,}", -1)) {
      if (block.startsWith("#")) {
        paragraphs.add("");
        paragraphs.add(block.replaceFirst("^#+ *", ""));
      } else if (block.matches("(?s)([-*|`]|[0-9]+\\.).*")) {
        paragraphs.addAll(block.lines().toList());
      } else {
        paragraphs.add(block.replace("\n", language == Language.ZH ? "" : " "));
      }
    }
    return paragraphs;
  }
}
