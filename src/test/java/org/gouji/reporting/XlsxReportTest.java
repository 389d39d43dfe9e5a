package org.gouji.reporting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.Gouji;
import org.gouji.findings.Evidence;
import org.gouji.findings.Report;
import org.gouji.findings.SubmissionReport;
import org.gouji.model.Language;
import org.gouji.model.Unit;
import org.gouji.rulebook.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The spreadsheet as a spreadsheet program reads it. */
final class XlsxReportTest {
  private static final Gouji GOUJI = Gouji.open();
  private static final XlsxReport ENGLISH = new XlsxReport(Language.EN, "1", GOUJI.rulebook());
  private static final DataFormatter SHOWN = new DataFormatter(Locale.ROOT);

  /** A05 is 63.00 short; no check examines the number of large equipment. */
  private static final String YAML =
      """
      format: gouji/1
      document: department-budget
      fiscal_year: 2023
      currency_unit: 万元
      organization: {name: 某局}
      statement:
        general_public_budget:
          expenditure: {amount: 11028.96}
          basic: {amount: 435.97}
          project: {amount: 10529.99}
        assets: {large_equipment: 3}
      """;

  private static SubmissionReport report(String name) {
    return GOUJI.validate(name, YAML.getBytes(StandardCharsets.UTF_8));
  }

  private static Report report(int times) {
    List<SubmissionReport> all = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      all.add(report(i + ".yaml"));
    }
    return GOUJI.report(all);
  }

  @Test
  void aFindingIsARowWithFiguresAsPrinted() throws Exception {
    try (XSSFWorkbook book = Written.workbook(ENGLISH, report(1))) {
      XSSFSheet sheet = book.getSheet("Findings");
      Row row = row(sheet, 6, "A05");
      assertEquals("0.yaml", shown(row, 0));
      assertEquals("某局", shown(row, 1));
      assertEquals("2023", shown(row, 2));
      assertEquals("8", shown(row, 3));
      assertEquals("error", shown(row, 4));
      assertEquals("open", shown(row, 5));
      assertEquals("11,028.96", shown(row, 9));
      assertEquals("10,965.96", shown(row, 10));
      assertEquals("63.00", shown(row, 11));
      assertEquals("10k yuan", shown(row, 12));
      assertEquals(11028.96, row.getCell(9).getNumericCellValue());
      assertTrue(row.getCell(8).getCellStyle().getWrapText());
    }
  }

  @Test
  void aCheckIsOneClickAwayAndItsManualStandsThere() throws Exception {
    try (XSSFWorkbook book = Written.workbook(ENGLISH, report(3))) {
      XSSFSheet findings = book.getSheet("Findings");
      int links = 0;
      for (Row row : findings) {
        if (row.getRowNum() > 0) {
          CellReference target = new CellReference(row.getCell(6).getHyperlink().getAddress());
          Row check = book.getSheet(target.getSheetName()).getRow(target.getRow());
          assertEquals(shown(row, 6), shown(check, 0));
          assertEquals(shown(row, 7), shown(check, 2));
          links++;
        }
      }
      assertEquals(findings.getHyperlinkList().size(), links);
      Row check = row(book.getSheet("Checks"), 0, "A05");
      assertEquals("3", shown(check, 4));
      assertTrue(
          shown(check, 6)
              .startsWith(
                  "What it checks\nExpenditure is basic or project, and the two must add up"));
      CellReference first =
          new CellReference(
              book.getSheet("Submissions").getRow(2).getCell(0).getHyperlink().getAddress());
      assertEquals("1.yaml", shown(findings.getRow(first.getRow()), 0));
      assertEquals("0.yaml", shown(findings.getRow(first.getRow() - 1), 0));
    }
  }

  @Test
  void whatNoCheckExaminedIsListed() throws Exception {
    SubmissionReport report = report("a.yaml");
    try (XSSFWorkbook book = Written.workbook(ENGLISH, GOUJI.report(List.of(report)))) {
      Row row = row(book.getSheet("Not examined"), 7, "statement.assets.large_equipment");
      assertEquals("11", shown(row, 3));
      assertEquals("3", shown(row, 5));
      Row file = book.getSheet("Submissions").getRow(1);
      assertEquals("4", shown(file, 10));
      assertEquals("3", shown(file, 11));
      assertEquals("1", shown(file, 12));
      assertEquals("75%", shown(file, 13));
      assertEquals(report.sha256(), shown(file, 14));
    }
  }

  @Test
  void aWaivedFindingSaysWhyAndIsNoError() throws Exception {
    String waived = YAML + "waivers: [{check: A05, reason: 四舍五入, by: 预算科, until: 9999-12-31}]\n";
    SubmissionReport report = GOUJI.validate("a.yaml", waived.getBytes(StandardCharsets.UTF_8));
    try (XSSFWorkbook book = Written.workbook(ENGLISH, GOUJI.report(List.of(report)))) {
      Row row = row(book.getSheet("Findings"), 6, "A05");
      assertEquals("waived", shown(row, 5));
      assertEquals("四舍五入", shown(row, 15));
      assertEquals("预算科", shown(row, 16));
      assertEquals("9999-12-31", shown(row, 17));
      Row file = book.getSheet("Submissions").getRow(1);
      assertEquals(String.valueOf(report("a.yaml").count(Severity.ERROR) - 1), shown(file, 3));
      assertEquals("1", shown(file, 6));
      assertEquals("0", shown(row(book.getSheet("Checks"), 0, "A05"), 4));
      assertEquals("1", shown(row(book.getSheet("Summary"), 0, "Waived"), 1));
    }
  }

  @Test
  void whatItRestsOnStandsOnTheFirstSheet() throws Exception {
    Evidence evidence =
        new Evidence(
            "aa",
            List.of(new Evidence.Source("d/waivers.yaml", "bb"), new Evidence.Source("=x", "")),
            new Evidence.Source("known.json", "cc"),
            new TreeMap<>(Map.of("skip", List.of("A01", "A02"))));
    Report report = new Report(evidence, List.of(report("a.yaml")));
    try (XSSFWorkbook book = Written.workbook(ENGLISH, report)) {
      XSSFSheet summary = book.getSheet("Summary");
      assertEquals("skip A01 A02", shown(row(summary, 0, "Option"), 1));
      assertEquals("aa", shown(row(summary, 0, "SHA-256 of the rulebook"), 1));
      Row waivers = row(summary, 0, "SHA-256 of waivers");
      assertEquals("bb  d/waivers.yaml", shown(waivers, 1));
      assertEquals("'=x", shown(summary.getRow(waivers.getRowNum() + 1), 1));
      assertEquals("cc  known.json", shown(row(summary, 0, "SHA-256 of the baseline"), 1));
    }
  }

  @Test
  void headsAreFrozenAndEverySheetHasAFilter() throws Exception {
    try (XSSFWorkbook book = Written.workbook(ENGLISH, report(1))) {
      assertEquals(5, book.getNumberOfSheets());
      book.forEach(
          each -> {
            XSSFSheet sheet = (XSSFSheet) each;
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(sheet.getCTWorksheet().isSetAutoFilter());
            assertTrue(sheet.getColumnWidth(0) > 0);
          });
    }
  }

  @Test
  void theSameReportGivesTheSameBytesWheneverItIsWritten() {
    byte[] once = Written.bytes(ENGLISH, report(2));
    assertArrayEquals(once, Written.bytes(ENGLISH, report(2)));
  }

  @Test
  void nothingTellsWhenItWasWritten() throws Exception {
    try (XSSFWorkbook book = Written.workbook(ENGLISH, report(1))) {
      assertNull(book.getProperties().getCoreProperties().getCreated());
    }
  }

  @Test
  void figuresThatASpreadsheetWouldChangeAreText() {
    assertEquals("1028.960", number("1028.960"));
    assertEquals("-123456789012345", number("-123456789012345"));
    assertEquals("1234567890123.4500", number("1234567890123.4500"));
    assertEquals("0.123456789012345", number("0.123456789012345"));
    assertNull(number("1234567890123456"));
    assertNull(number("12345678901234.56"));
    assertNull(number("0.0000000000000001"));
    assertEquals("-1234567890123456.7", Cell.stated("-1234567890123456.7", Unit.YUAN).text());
    assertEquals("2080505", Cell.stated("2080505", null).text());
    assertEquals("1000", String.valueOf(Cell.figure(new BigDecimal("1E+3")).number()));
  }

  private static @Nullable String number(String text) {
    BigDecimal number = Cell.stated(text, Unit.YUAN).number();
    return number == null ? null : number.toPlainString();
  }

  @Test
  void aCellHoldsWhatExcelTakes() {
    String face = "\uD83D\uDE00";
    String text = Cell.text("x" + face.repeat(20_000)).text();
    assertEquals(32_766, text.length());
    assertTrue(text.endsWith(face + "…"));
  }

  @Test
  void whatASheetHasNoRoomForIsSaidOnIt() throws Exception {
    Report report = report(5);
    XlsxReport small = new XlsxReport(Language.EN, "1", GOUJI.rulebook(), new Book.Room(4, 2));
    try (XSSFWorkbook book = Written.workbook(small, report)) {
      XSSFSheet files = book.getSheet("Submissions");
      assertEquals(3, files.getLastRowNum());
      assertEquals("1.yaml", shown(files.getRow(2), 0));
      assertEquals("3 more rows: a sheet of Excel's holds 4 at most.", shown(files.getRow(3), 0));
      assertEquals(2, files.getHyperlinkList().size());
      XSSFSheet findings = book.getSheet("Findings");
      assertEquals(3, findings.getLastRowNum());
      assertEquals(2, findings.getHyperlinkList().size());
    }
    XlsxReport exact = new XlsxReport(Language.EN, "1", GOUJI.rulebook(), new Book.Room(6, 2));
    try (XSSFWorkbook book = Written.workbook(exact, report)) {
      XSSFSheet files = book.getSheet("Submissions");
      assertEquals(5, files.getLastRowNum());
      assertEquals("4.yaml", shown(files.getRow(5), 0));
      assertNull(files.getRow(3).getCell(0).getHyperlink());
    }
  }

  private static Row row(XSSFSheet sheet, int column, String value) {
    for (Row row : sheet) {
      if (shown(row, column).equals(value)) {
        return row;
      }
    }
    throw new AssertionError("no " + value + " on " + sheet.getSheetName());
  }

  private static String shown(Row row, int column) {
    assertTrue(
        row.getCell(column) == null || row.getCell(column).getCellType() != CellType.FORMULA);
    return SHOWN.formatCellValue(row.getCell(column));
  }
}
