package org.gouji.reporting;

import static org.gouji.reporting.SheetColumn.Kind.FIGURE;
import static org.gouji.reporting.SheetColumn.Kind.PLAIN;
import static org.gouji.reporting.SheetColumn.Kind.SEVERITY;
import static org.gouji.reporting.SheetColumn.Kind.TEXT;
import static org.gouji.reporting.SheetColumn.Kind.WRAPPED;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.findings.Finding;
import org.gouji.findings.SubmissionReport;
import org.gouji.findings.Suppression;
import org.gouji.model.Language;
import org.gouji.model.Text;
import org.gouji.model.Unit;

/** The sheet with a row for each finding, in reading order. */
final class FindingSheet implements Closeable {
  private static final Text NAME = new Text("发现", "Findings");
  private static final Text OPEN = new Text("待处理", "open");
  private static final Text ECHO = new Text("随第 %d 行 %s", "follows line %d, %s");
  private static final List<SheetColumn> COLUMNS =
      List.of(
          new SheetColumn("文件", "File", 24, WRAPPED),
          new SheetColumn("单位", "Organization", 20, WRAPPED),
          new SheetColumn("年度", "Year", 8, PLAIN),
          new SheetColumn("行", "Line", 7, PLAIN),
          new SheetColumn("级别", "Severity", 9, SEVERITY),
          new SheetColumn("状态", "State", 12, TEXT),
          new SheetColumn("检查", "Check", 8, TEXT),
          new SheetColumn("检查名称", "Title", 24, WRAPPED),
          new SheetColumn("说明", "Message", 48, WRAPPED),
          new SheetColumn("写的是", "Stated", 16, FIGURE),
          new SheetColumn("应为", "Expected", 16, FIGURE),
          new SheetColumn("相差", "Difference", 14, FIGURE),
          new SheetColumn("计量单位", "Unit", 10, TEXT),
          new SheetColumn("可能的原因", "Probable cause", 30, WRAPPED),
          new SheetColumn("位置", "Path", 28, WRAPPED),
          new SheetColumn("豁免理由", "Reason waived", 30, WRAPPED),
          new SheetColumn("由谁豁免", "Waived by", 14, WRAPPED),
          new SheetColumn("豁免至", "Waived until", 12, TEXT),
          new SheetColumn("指纹", "Fingerprint", 18, TEXT));

  private final Language language;
  private final CheckSheet checks;
  private final SheetRows rows = new SheetRows();

  FindingSheet(Language language, CheckSheet checks) throws IOException {
    this.language = language;
    this.checks = checks;
  }

  /** Where the next finding will stand. */
  String nextCell() {
    return Book.cell(NAME.in(language), rows.count());
  }

  void add(SubmissionReport submission) throws IOException {
    Map<String, String> causes = causes(submission);
    for (Finding finding : submission.findings()) {
      checks.count(finding);
      Unit unit = finding.unit();
      Suppression.Waived waived =
          finding.suppression() instanceof Suppression.Waived by ? by : null;
      rows.add(
          List.of(
              Cell.text(submission.file()),
              Cell.text(submission.organization()),
              Cell.number(submission.fiscalYear()),
              Cell.number(finding.place().line()),
              Cell.text(finding.severity().word().in(language)),
              Cell.text(state(finding)),
              Cell.text(finding.check().id()).leadingTo(checks.cell(finding.check())),
              Cell.text(finding.check().title().in(language)),
              Cell.text(finding.message().in(language)),
              Cell.stated(finding.stated(), unit),
              Cell.stated(finding.expected(), unit),
              Cell.stated(finding.difference(), unit),
              Cell.text(
                  unit == null ? null : language == Language.ZH ? unit.symbol() : unit.english()),
              Cell.text(causes.get(finding.fingerprint())),
              Cell.text(finding.place().path()),
              Cell.text(waived == null ? null : waived.reason()),
              Cell.text(waived == null ? null : waived.by()),
              Cell.text(waived == null ? null : waived.until().toString()),
              Cell.text(finding.fingerprint())));
    }
  }

  private String state(Finding finding) {
    return finding.counts() ? OPEN.in(language) : Accepted.word(finding, language);
  }

  /** What lies behind a finding, by its fingerprint. */
  private Map<String, String> causes(SubmissionReport submission) {
    Map<String, String> causes = new HashMap<>();
    for (Issue issue : Issue.of(submission)) {
      Finding first = issue.findings().get(0);
      String title = issue.title().in(language);
      String echo = String.format(ECHO.in(language), first.place().line(), first.check().id());
      for (Finding finding : issue.hanging()) {
        causes.put(finding.fingerprint(), issue.cause() == null ? echo : title);
      }
    }
    return causes;
  }

  void write(Book book) throws IOException {
    book.write(NAME, COLUMNS, rows);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
