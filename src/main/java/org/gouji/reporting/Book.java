package org.gouji.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gouji.model.Language;
import org.gouji.model.Text;
import org.gouji.rulebook.Severity;

/** A workbook while it is written, sheet by sheet, row by row. */
final class Book {
  private static final Text NO_ROOM =
      new Text(
          "另有 %d 行写不下：Excel 一张表最多 %d 行。", "%d more rows: a sheet of Excel's holds %d at most.");
  private static final double LINE_HEIGHT = 15;
  private static final Pattern READ_AS_CHARACTER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final Workbook workbook;
  private final Language language;
  private final Room room;

  /**
   * What a sheet can hold.
   *
   * @param rows with the head
   * @param links further ones are text
   */
  record Room(int rows, int links) {
    /** Excel's. */
    static final Room EXCEL = new Room(Worksheet.MAX_ROWS, 65_530);
  }

  Book(OutputStream out, Language language, Room room) {
    this.workbook = new Workbook(out, "Gouji", null);
    // XlsxReport compresses it once more, without the time.
    this.workbook.setCompressionLevel(Deflater.BEST_SPEED);
    this.language = language;
    this.room = room;
  }

  /** How many of so many rows have no room on a sheet. */
  private long leftOut(long rows) {
    return rows < room.rows() ? 0 : rows - (room.rows() - 2);
  }

  /** What links call the first cell of a row of a sheet, counted from 0 without the head. */
  static String cell(String sheet, long row) {
    return "'" + sheet + "'!A" + (row + 2);
  }

  /** Writes the next sheet with a frozen head and a filter. */
  void write(Text name, List<SheetColumn> columns, SheetRows rows) throws IOException {
    Worksheet sheet = sheet(name, columns);
    new Filling(sheet, columns).fill(rows);
  }

  /** Completes the workbook; leaves the stream open. */
  void finish() throws IOException {
    workbook.finish();
  }

  private Worksheet sheet(Text name, List<SheetColumn> columns) {
    Worksheet sheet = workbook.newWorksheet(name.in(language));
    sheet.freezePane(0, 1);
    sheet.repeatRows(0);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    for (int i = 0; i < columns.size(); i++) {
      sheet.width(i, columns.get(i).width());
      sheet.inlineString(0, i, columns.get(i).head().in(language));
      sheet.style(0, i).bold().fillColor("DDE6EE").verticalAlignment("top").wrapText(true).set();
    }
    return sheet;
  }

  /** The rows of one sheet. */
  private final class Filling {
    private final Worksheet sheet;
    private final List<SheetColumn> columns;
    private int row = 1;
    private int links;

    Filling(Worksheet sheet, List<SheetColumn> columns) {
      this.sheet = sheet;
      this.columns = columns;
    }

    void fill(SheetRows rows) throws IOException {
      long left = leftOut(rows.count());
      long listed = rows.count() - left;
      rows.each(
          cells -> {
            if (row <= listed) {
              write(cells);
            }
          });
      int last = row - 1;
      if (left > 0) {
        sheet.inlineString(row, 0, String.format(NO_ROOM.in(language), left, room.rows()));
        sheet.style(row, 0).bold().set();
      }
      sheet.setAutoFilter(0, 0, last, columns.size() - 1);
      for (int i = 0; i < columns.size() && last > 0; i++) {
        if (columns.get(i).kind() == SheetColumn.Kind.SEVERITY) {
          colour(i, last);
        }
      }
      sheet.finish();
    }

    private void write(List<Cell> cells) throws IOException {
      int lines = 1;
      for (int i = 0; i < cells.size(); i++) {
        write(cells.get(i), i);
        lines = Math.max(lines, columns.get(i).lines(cells.get(i).text()));
      }
      // Not every program works out the height of wrapped text.
      if (lines > 1) {
        sheet.rowHeight(row, Math.min(lines * LINE_HEIGHT, Worksheet.MAX_ROW_HEIGHT));
      }
      if (++row % 1_000 == 0) {
        sheet.flush();
      }
    }

    private void write(Cell cell, int column) {
      if (cell.equals(Cell.EMPTY)) {
        return;
      }
      boolean link = cell.target() != null && links < room.links();
      if (link) {
        // Two links to one place count as one unless they are called differently; the name is never
        // seen.
        sheet.hyperlink(
            row, column, HyperLink.internal(String.valueOf(cell.target()), "" + ++links));
      }
      StyleSetter style = sheet.style(row, column).verticalAlignment("top");
      SheetColumn.Kind kind = columns.get(column).kind();
      if (cell.number() != null) {
        sheet.value(row, column, cell.number());
        style.format(columns.get(column).format(cell.number().scale()));
        style.horizontalAlignment(kind == SheetColumn.Kind.WRAPPED ? "left" : "right");
      } else {
        sheet.inlineString(
            row, column, READ_AS_CHARACTER.matcher(cell.text()).replaceAll("_x005F_"));
        style.wrapText(kind == SheetColumn.Kind.WRAPPED);
        style.horizontalAlignment(kind == SheetColumn.Kind.FIGURE ? "right" : "left");
      }
      if (link) {
        style.fontColor("0563C1").underlined();
      }
      style.set();
    }

    private void colour(int column, int last) {
      for (Severity severity : Severity.values()) {
        String first = (char) ('A' + column) + "2";
        sheet
            .range(1, column, last, column)
            .style()
            .fontColor(
                switch (severity) {
                  case ERROR -> "B00020";
                  case WARNING -> "8A5A00";
                  case NOTE -> "1F5F8B";
                })
            .set(
                new ConditionalFormattingExpressionRule(
                    first + "=\"" + severity.word().in(language) + "\"", true));
      }
    }
  }
}
