package org.gouji.reporting;

import static org.gouji.reporting.SheetColumn.Kind.FIGURE;
import static org.gouji.reporting.SheetColumn.Kind.PLAIN;
import static org.gouji.reporting.SheetColumn.Kind.TEXT;
import static org.gouji.reporting.SheetColumn.Kind.WRAPPED;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.gouji.findings.SubmissionReport;
import org.gouji.model.Figure;
import org.gouji.model.Language;
import org.gouji.model.Text;

/** The sheet with a row for each figure that no check examined. */
final class CoverageSheet implements Closeable {
  private static final Text NAME = new Text("未核对的数字", "Not examined");
  private static final List<SheetColumn> COLUMNS =
      List.of(
          new SheetColumn("文件", "File", 36, WRAPPED),
          new SheetColumn("单位", "Organization", 28, WRAPPED),
          new SheetColumn("年度", "Year", 8, PLAIN),
          new SheetColumn("行", "Line", 7, PLAIN),
          new SheetColumn("名称", "Name", 44, WRAPPED),
          new SheetColumn("写的是", "Stated", 18, FIGURE),
          new SheetColumn("计量单位", "Unit", 10, TEXT),
          new SheetColumn("位置", "Path", 60, WRAPPED));

  private final Language language;
  private final SheetRows rows = new SheetRows();

  CoverageSheet(Language language) throws IOException {
    this.language = language;
  }

  void add(SubmissionReport submission) throws IOException {
    for (Figure figure : submission.unexamined()) {
      rows.add(
          List.of(
              Cell.text(submission.file()),
              Cell.text(submission.organization()),
              Cell.number(submission.fiscalYear()),
              Cell.number(figure.place().line()),
              Cell.text(figure.name().text().in(language)),
              Cell.figure(figure.value()),
              Cell.text(language == Language.ZH ? figure.unit().symbol() : figure.unit().english()),
              Cell.text(figure.place().path())));
    }
  }

  void write(Book book) throws IOException {
    book.write(NAME, COLUMNS, rows);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
