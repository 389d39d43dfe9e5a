package org.gouji.reporting;

import static org.gouji.reporting.SheetColumn.Kind.WRAPPED;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gouji.findings.Evidence;
import org.gouji.findings.Totals;
import org.gouji.model.Language;
import org.gouji.model.Text;

/** The first sheet: what the report comes to, by which rules, and how to read it. */
final class SummarySheet {
  private static final Text NAME = new Text("概况", "Summary");
  private static final List<SheetColumn> COLUMNS =
      List.of(
          new SheetColumn("项目", "Item", 28, WRAPPED), new SheetColumn("内容", "Value", 80, WRAPPED));
  private static final List<Text> REMARKS =
      List.of(
          new Text(
              "金额按印出的小数位显示；超过 15 位有效数字的写成文字，以免电子表格改动末位。",
              "Amounts show the printed decimals; those of more than 15 significant digits are text,"
                  + " because a spreadsheet would change their last digits."),
          new Text(
              "文字以 = + - @ 开头的，前面加了撇号，另存为 CSV 也不会成为公式。",
              "Text that begins with = + - @ has an apostrophe before it, so that it does not become"
                  + " a formula in a CSV file either."),
          new Text(
              "“发现”里的检查编号可以点击，跳到“检查”里的说明；“文件”里的文件名跳到它的第一条发现。表中没有公式，也没有通向外部的链接。",
              "An id on “Findings” leads to its explanation on “Checks”, a name on “Submissions” to"
                  + " the first finding of that file. There are no formulas and no links to elsewhere."),
          new Text(
              "一张表最多 65530 个链接、1048576 行；再多的链接是文字，再多的行在表末说明有几行。",
              "A sheet holds 65,530 links and 1,048,576 rows at most: further links are text, and the"
                  + " last row says how many rows there was no room for."));

  private final Language language;

  SummarySheet(Language language) {
    this.language = language;
  }

  void write(Book book, Totals totals, String version, Evidence evidence) throws IOException {
    try (SheetRows rows = new SheetRows()) {
      addTotals(rows, totals);
      addEvidence(rows, version, evidence);
      add(
          rows,
          new Text("豁免按哪一天判断", "Day by which waivers were judged"),
          Cell.text(totals.today() == null ? null : totals.today().toString()));
      for (Text remark : REMARKS) {
        add(rows, new Text("说明", "Remark"), Cell.text(remark.in(language)));
      }
      book.write(NAME, COLUMNS, rows);
    }
  }

  private void addTotals(SheetRows rows, Totals totals) throws IOException {
    add(rows, new Text("文件", "Submissions"), Cell.number(totals.submissions()));
    add(rows, new Text("错误", "Errors"), Cell.number(totals.errors()));
    add(rows, new Text("警告", "Warnings"), Cell.number(totals.warnings()));
    add(rows, new Text("提示", "Notes"), Cell.number(totals.notes()));
    add(rows, new Text("已豁免", "Waived"), Cell.number(totals.waived()));
    add(rows, new Text("基线中已有", "In the baseline"), Cell.number(totals.baselined()));
    add(rows, new Text("基线中不再出现", "Of the baseline, no longer found"), Cell.number(totals.gone()));
    add(rows, new Text("数字", "Figures"), Cell.number(totals.figures()));
    add(rows, new Text("参与核对的数字", "Figures examined"), Cell.number(totals.figuresChecked()));
    Text complete = totals.complete() ? new Text("是", "yes") : new Text("否", "no");
    add(rows, new Text("完成全部检查", "All checks carried out"), Cell.text(complete.in(language)));
  }

  /** As sha256sum prints it; that of each submission stands on the sheet of these. */
  private void addEvidence(SheetRows rows, String version, Evidence evidence) throws IOException {
    add(rows, new Text("程序", "Program"), Cell.text("gouji " + version));
    for (Map.Entry<String, List<String>> option : evidence.options().entrySet()) {
      String asked = option.getKey() + " " + String.join(" ", option.getValue());
      add(rows, new Text("选项", "Option"), Cell.text(asked));
    }
    add(
        rows,
        new Text("规则库的 SHA-256", "SHA-256 of the rulebook"),
        Cell.text(evidence.rulebookSha256()));
    for (Evidence.Source waivers : evidence.waivers()) {
      add(rows, new Text("豁免的 SHA-256", "SHA-256 of waivers"), hash(waivers));
    }
    Evidence.Source baseline = evidence.baseline();
    if (baseline != null) {
      add(rows, new Text("基线的 SHA-256", "SHA-256 of the baseline"), hash(baseline));
    }
  }

  private static Cell hash(Evidence.Source source) {
    return Cell.text(source.sha256() + "  " + source.file());
  }

  private void add(SheetRows rows, Text item, Cell value) throws IOException {
    if (!value.equals(Cell.EMPTY)) {
      rows.add(List.of(Cell.text(item.in(language)), value));
    }
  }
}
