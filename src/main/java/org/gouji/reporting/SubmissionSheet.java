package org.gouji.reporting;

import static org.gouji.reporting.SheetColumn.Kind.FIGURE;
import static org.gouji.reporting.SheetColumn.Kind.PLAIN;
import static org.gouji.reporting.SheetColumn.Kind.SHARE;
import static org.gouji.reporting.SheetColumn.Kind.TEXT;
import static org.gouji.reporting.SheetColumn.Kind.WRAPPED;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.gouji.findings.SubmissionReport;
import org.gouji.findings.Suppression;
import org.gouji.model.Language;
import org.gouji.model.Text;
import org.gouji.rulebook.Severity;

/** The sheet with a row for each file: what was found, and how much of it was examined. */
final class SubmissionSheet implements Closeable {
  private static final Text NAME = new Text("文件", "Submissions");
  private static final Text YES = new Text("是", "yes");
  private static final Text NO = new Text("否", "no");
  private static final List<SheetColumn> COLUMNS =
      List.of(
          new SheetColumn("文件", "File", 40, WRAPPED),
          new SheetColumn("单位", "Organization", 32, WRAPPED),
          new SheetColumn("年度", "Year", 8, PLAIN),
          new SheetColumn("错误", "Errors", 9, FIGURE),
          new SheetColumn("警告", "Warnings", 9, FIGURE),
          new SheetColumn("提示", "Notes", 9, FIGURE),
          new SheetColumn("已豁免", "Waived", 9, FIGURE),
          new SheetColumn("基线中已有", "In the baseline", 12, FIGURE),
          new SheetColumn("另有未列出的发现", "Findings not listed", 12, FIGURE),
          new SheetColumn("完成全部检查", "All checks carried out", 12, TEXT),
          new SheetColumn("数字", "Figures", 10, FIGURE),
          new SheetColumn("参与核对", "Examined", 10, FIGURE),
          new SheetColumn("未核对", "Not examined", 10, FIGURE),
          new SheetColumn("核对比例", "Share examined", 10, SHARE),
          new SheetColumn("SHA-256", "SHA-256", 68, TEXT));

  private final Language language;
  private final SheetRows rows = new SheetRows();

  SubmissionSheet(Language language) throws IOException {
    this.language = language;
  }

  /**
   * Adds a file.
   *
   * @param firstFinding the cell of its first finding, if it has any
   */
  void add(SubmissionReport submission, String firstFinding) throws IOException {
    Cell file = Cell.text(submission.file());
    rows.add(
        List.of(
            submission.findings().isEmpty() ? file : file.leadingTo(firstFinding),
            Cell.text(submission.organization()),
            Cell.number(submission.fiscalYear()),
            Cell.number(submission.count(Severity.ERROR)),
            Cell.number(submission.count(Severity.WARNING)),
            Cell.number(submission.count(Severity.NOTE)),
            Cell.number(submission.count(Suppression.Waived.class)),
            Cell.number(submission.count(Suppression.Baselined.class)),
            Cell.number(submission.leftOut()),
            Cell.text((submission.validated() ? YES : NO).in(language)),
            Cell.number(submission.figures()),
            Cell.number(submission.figuresChecked()),
            Cell.number(submission.unexamined().size()),
            share(submission),
            Cell.text(submission.sha256())));
  }

  /** Whole percent, cut off as in the other reports. */
  private static Cell share(SubmissionReport submission) {
    return submission.figures() == 0
        ? Cell.EMPTY
        : Cell.figure(
            BigDecimal.valueOf(submission.figuresChecked() * 100L / submission.figures(), 2));
  }

  void write(Book book) throws IOException {
    book.write(NAME, COLUMNS, rows);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
