package org.gouji.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.gouji.Gouji;
import org.gouji.findings.Report;
import org.gouji.findings.SubmissionReport;
import org.gouji.model.Language;
import org.junit.jupiter.api.Test;

/** Text for people: width, alignment, colours. */
final class TextReportTest {
  private static final Gouji GOUJI = Gouji.open();

  private static String text(Report report, Palette palette) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TextReport(Language.ZH, palette).write(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Report report(String text) {
    SubmissionReport one = GOUJI.validate("a.yaml", text.getBytes(StandardCharsets.UTF_8));
    return GOUJI.report(List.of(one));
  }

  @Test
  void noLineIsWiderThanATerminal() throws IOException {
    String all = text(GOUJI.validate(List.of(Path.of("testdata"))), Palette.NONE);
    assertFalse(all.isEmpty());
    all.lines().forEach(line -> assertTrue(Width.of(line) <= 80, Width.of(line) + ": " + line));
  }

  @Test
  void theMarkStandsBelowTheFigureBehindWideCharacters() throws IOException {
    String text =
        text(
            report(
                "format: gouji/1\nstatement: {x-注: 全部单位，𠀀, expenditure: {total: 3.00, basic: 1.00, project: 1.00}}\n"),
            Palette.NONE);
    List<String> lines = text.lines().toList();
    int mark = 0;
    while (!lines.get(mark).contains("^")) {
      mark++;
    }
    String source = lines.get(mark - 1);
    int at = Width.of(source.substring(0, source.indexOf("3.00")));
    assertEquals(at, lines.get(mark).indexOf('^'));
    assertTrue(lines.get(mark).endsWith(" ^^^^"));
  }

  @Test
  void coloursAreThePalettesAndNothingElse() throws IOException {
    Report report =
        report(
            "format: gouji/1\nstatement: {expenditure: {total: 3.00, basic: 1.00, project: 1.00}}\n");
    assertFalse(text(report, Palette.NONE).contains("\u001b"));
    Palette palette = new Palette("<E>", "<W>", "<N>", "<B>", "<F>", "<O>");
    assertTrue(text(report, palette).contains("<E>错误<O>"));
  }

  @Test
  void chineseIsWrappedBetweenCharactersAndNeverBeforeAMark() {
    assertEquals(List.of("支出合计", "相差1。"), Width.wrap("支出合计相差1。", 8));
    assertEquals(List.of("支出合", "计，相", "差"), Width.wrap("支出合计，相差", 7));
    assertEquals(List.of("one two", "three"), Width.wrap("one two three", 8));
    assertEquals(4, Width.of("支出"));
    assertEquals(1, Width.of("e\u0301"));
  }
}
