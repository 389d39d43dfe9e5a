package org.gouji.fixing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.Gouji;
import org.gouji.diagnosis.Pattern;
import org.gouji.findings.SubmissionReport;
import org.gouji.yaml.Limits;
import org.junit.jupiter.api.Test;

/** What is written into a text, and what is left to a person. */
final class FixerTest {
  private static final Fixer FIXER = new Fixer(Gouji.Options.DEFAULT);
  private static final Gouji GOUJI = Gouji.open();

  /** 435.97 + 592.99 = 1028.96, and 41.34 - 35.51 = 5.83. */
  private static final String WRONG =
      """
      format: gouji/1 # 注释不动
      fiscal_year: 2023
      statement:
        general_public_budget:
          expenditure: {amount: 1028.96,  change:   5.83}   # 两个空格也不动
          basic:
            amount: 435.97
            change: 41.34
          project: { amount: 529.99 , change: -35.51 }
      """;

  private static Fixing fix(String text) {
    return FIXER.fix("a.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertOneReplaced(String text, String wrong, String right) {
    Fixing fixing = fix(text);
    assertEquals(text.replace(wrong, right), fixing.corrected());
    assertEquals(1, fixing.changes().size());
  }

  private static void assertLeft(String text, Left.Reason reason) {
    Fixing fixing = fix(text);
    assertEquals(text, fixing.corrected());
    assertEquals(List.of(reason), fixing.left().stream().map(Left::reason).toList());
  }

  @Test
  void whatTheOfficeAcceptsIsLeft() {
    assertOneReplaced(WRONG, "529.99", "592.99");
    String waiver = "waivers: [{check: A05, reason: r, until: 9999-12-31}]\n";
    assertLeft(WRONG + waiver, Left.Reason.ACCEPTED);
  }

  @Test
  void onlyTheFigureChangesInAWholeSubmission() throws IOException {
    String text = Files.readString(Path.of("testdata/golden/transposed-digits.yaml"));
    assertOneReplaced(text, "project: {amount: 529.99", "project: {amount: 592.99");
    Change change = fix(text).changes().get(0);
    assertEquals("529.99", change.before());
    assertEquals("592.99", change.after());
    assertEquals(49, change.figure().place().line());
    assertEquals(Pattern.TRANSPOSED_DIGITS, change.figure().pattern());
    assertEquals(
        List.of("A05", "X18", "N03"),
        change.vanished().stream().map(finding -> finding.check().id()).toList());
  }

  @Test
  void causesAreCorrectedOneAfterTheOther() throws IOException {
    String text = Files.readString(Path.of("testdata/golden/one-cause.yaml"));
    String right =
        text.replace("1196.3, change: -18.23", "1196.3, change: 18.23")
            .replace("一般公共服务支出, amount: 1196.3", "一般公共服务支出, amount: 0");
    Fixing fixing = fix(text);
    assertEquals(right, fixing.corrected());
    assertEquals(2, fixing.changes().size());
    assertEquals(0, fixing.errorsLeft());
    assertFalse(fix(right).changesAnything());
  }

  @Test
  void everyOtherByteStays() {
    assertOneReplaced(WRONG, "529.99", "592.99");
    assertOneReplaced("\uFEFF" + WRONG.replace("\n", "\r\n"), "529.99", "592.99");
    assertOneReplaced(WRONG.replace("\n", "\r"), "529.99", "592.99");
    assertOneReplaced(WRONG.stripTrailing(), "529.99", "592.99");
  }

  @Test
  void columnsCountCharactersBeyondTheBasicPlane() {
    assertOneReplaced(
        WRONG.replace("{ amount: 529.99", "{ x-note: 𠀀𠀁, amount: 529.99"), "529.99", "592.99");
  }

  @Test
  void aLostMinusSignComesBack() {
    String text = WRONG.replace("529.99", "592.99").replace("-35.51", "35.51");
    assertOneReplaced(text, "change: 35.51", "change: -35.51");
  }

  @Test
  void aWrittenPlusSignStays() {
    String text = WRONG.replace("529.99", "592.99").replace("  5.83", "  +5.38");
    assertOneReplaced(text, "+5.38", "+5.83");
  }

  /** 927.6 + 54.36 + 16.93 + 30.07 = 1028.96. */
  @Test
  void aFigureKeepsItsFewerDecimals() {
    String text =
        """
        format: gouji/1
        statement:
          expenditure:
            total: 1028.96
            by_function:
              - {code: "201", name: 一般公共服务支出, amount: 972.6}
              - {code: "208", name: 社会保障和就业支出, amount: 54.36}
              - {code: "210", name: 卫生健康支出, amount: 16.93}
              - {code: "221", name: 住房保障支出, amount: 30.07}
        """;
    assertOneReplaced(text, "972.6", "927.6");
  }

  @Test
  void anAnchorStaysBeforeItsFigure() {
    assertOneReplaced(WRONG.replace("529.99", "&p 529.99"), "&p 529.99", "&p 592.99");
  }

  @Test
  void aFigureThatAnAliasSharesIsLeft() {
    String text = "x-p: &p 529.99\n" + WRONG.replace("529.99", "*p");
    assertLeft(text, Left.Reason.SHARED);
    assertLeft(WRONG.replace("529.99", "&p 529.99") + "x-p: *p\n", Left.Reason.SHARED);
  }

  @Test
  void anUncertainDiagnosisIsLeft() {
    String text = WRONG.replace("529.99", "500.00");
    Fixing fixing = fix(text);
    assertEquals(text, fixing.corrected());
    assertTrue(
        fixing.left().stream().anyMatch(left -> left.reason() == Left.Reason.UNCERTAIN),
        fixing.left().toString());
  }

  @Test
  void anAmountInsideATextIsLeft() throws IOException {
    String text =
        Files.readString(Path.of("testdata/golden/transposed-digits.yaml"))
            .replace("项目支出592.99万元", "项目支出529.99万元")
            .replace("project: {amount: 529.99", "project: {amount: 592.99");
    assertLeft(text, Left.Reason.NOT_A_FIGURE);
  }

  @Test
  void aQuotedNumberIsNoFigure() {
    String text = WRONG.replace("529.99", "\"529.99\"");
    assertEquals(text, fix(text).corrected());
  }

  @Test
  void whatCannotBeReadStaysAsItIs() {
    for (String text : List.of("", "just words", "a: [", "a: \u0001", "- 1\n- 2\n")) {
      Fixing fixing = fix(text);
      assertEquals(text, fixing.corrected());
      assertFalse(fixing.changesAnything());
      assertTrue(fixing.errorsLeft() > 0, text);
    }
    Fixing other = FIXER.fix("a.yaml", WRONG.getBytes(Charset.forName("GB18030")));
    assertFalse(other.changesAnything());
    assertEquals("I07", other.after().findings().get(0).check().id());
  }

  @Test
  void aCorrectionThatMendsNothingIsNotMade() {
    SubmissionReport before = report(WRONG);
    Fixing fixing = session(before, before);
    assertEquals(WRONG, fixing.corrected());
    assertEquals(Left.Reason.FINDINGS_STAY, fixing.left().get(0).reason());
  }

  @Test
  void aCorrectionThatBreaksSomethingIsNotMade() {
    SubmissionReport worse =
        report(WRONG.replace("529.99", "592.99") + "  three_public: {hospitality: -1}\n");
    Fixing fixing = session(report(WRONG), worse);
    assertEquals(WRONG, fixing.corrected());
    assertEquals(Left.Reason.NEW_FINDINGS, fixing.left().get(0).reason());
    assertEquals("A20", fixing.left().get(0).arisen().get(0).check().id());
  }

  private static SubmissionReport report(String text) {
    return GOUJI.validate("a.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Fixing session(SubmissionReport before, SubmissionReport after) {
    return new Session((name, bytes) -> after, Limits.DEFAULT, new SourceText(WRONG), before).run();
  }
}
