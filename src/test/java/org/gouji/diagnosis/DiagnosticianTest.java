package org.gouji.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gouji.examining.Examination;
import org.gouji.examining.Ledger;
import org.gouji.examining.RuleBase;
import org.gouji.model.Submission;
import org.gouji.reading.Reading;
import org.gouji.reading.SubmissionReader;
import org.gouji.rulebook.Rulebook;
import org.gouji.yaml.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong figures in a consistent submission, and in published ones. */
final class DiagnosticianTest {
  private static final Rulebook RULEBOOK = Rulebook.bundled();
  private static final Examination EXAMINATION =
      new Examination(RULEBOOK, RuleBase.of(RULEBOOK), id -> true);
  private static final SubmissionReader READER = new SubmissionReader(Limits.DEFAULT);
  private static final String CONSISTENT =
      """
      format: gouji/1
      document: department-budget
      fiscal_year: 2023
      currency_unit: 万元
      statement:
        revenue: {total: {amount: 1028.96, change: 5.83}, general_public_budget: 1028.96}
        expenditure:
          total: {amount: 1028.96, change: 5.83}
          by_function:
            - {code: "201", name: 一般公共服务支出, amount: 927.60}
            - {code: "208", name: 社会保障和就业支出, amount: 54.36}
            - {code: "210", name: 卫生健康支出, amount: 16.93}
            - {code: "221", name: 住房保障支出, amount: 30.07}
          basic: {amount: 435.97, change: 41.34}
          project: {amount: 592.99, change: -35.51}
        procurement: {total: 95.62, goods: 7.50, works: 0, services: 88.12}
      tables:
        expenditure:
          rows:
            - {code: "201", name: 一般公共服务支出, total: 927.60, basic: 334.61, project: 592.99}
            - {code: "20103", name: 政府办公厅（室）及相关机构事务, total: 927.60, basic: 334.61, project: 592.99}
            - {code: "2010301", name: 行政运行, total: 334.61, basic: 334.61, project: 0}
            - {code: "2010302", name: 一般行政管理事务, total: 592.99, basic: 0, project: 592.99}
            - {code: "208", name: 社会保障和就业支出, total: 54.36, basic: 54.36, project: 0}
            - {code: "20805", name: 行政事业单位养老支出, total: 54.36, basic: 54.36, project: 0}
            - {code: "2080505", name: 机关事业单位基本养老保险缴费支出, total: 36.24, basic: 36.24, project: 0}
            - {code: "2080506", name: 机关事业单位职业年金缴费支出, total: 18.12, basic: 18.12, project: 0}
            - {code: "210", name: 卫生健康支出, total: 16.93, basic: 16.93, project: 0}
            - {code: "21011", name: 行政事业单位医疗, total: 16.93, basic: 16.93, project: 0}
            - {code: "2101101", name: 行政单位医疗, total: 16.93, basic: 16.93, project: 0}
            - {code: "221", name: 住房保障支出, total: 30.07, basic: 30.07, project: 0}
            - {code: "22102", name: 住房改革支出, total: 30.07, basic: 30.07, project: 0}
            - {code: "2210201", name: 住房公积金, total: 30.07, basic: 30.07, project: 0}
          total: {total: 1028.96, basic: 435.97, project: 592.99}
      """;
  private static final String ROWS = "tables.expenditure.rows.";

  private static List<Diagnosis> diagnose(String text) {
    Reading reading = READER.read("a.yaml", text.getBytes(StandardCharsets.UTF_8));
    Submission submission = Objects.requireNonNull(reading.submission());
    Ledger ledger = EXAMINATION.examine(submission, reading.figures());
    return new Diagnostician(EXAMINATION::examineAgain)
        .diagnose(submission, reading.figures(), ledger);
  }

  private static List<Diagnosis> published(String name) throws Exception {
    return diagnose(Files.readString(Path.of("testdata/published", name)));
  }

  private static String with(String... wrong) {
    String text = CONSISTENT;
    for (int i = 0; i < wrong.length; i += 2) {
      String before = text;
      text = text.replace(wrong[i], wrong[i + 1]);
      assertFalse(before.equals(text), "nothing replaced: " + wrong[i]);
    }
    return text;
  }

  private static String said(Correction correction) {
    String path = correction.figure().place().path();
    return path + " -> " + correction.suggested() + " " + correction.pattern().key();
  }

  @Test
  void nothingIsWrongWithAConsistentSubmission() {
    assertEquals(List.of(), diagnose(CONSISTENT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          basic: {amount: 435.97   | basic: {amount: 453.97    | statement.expenditure.basic.amount -> 435.97 transposed-digits
          "201", name: 一般公共服务支出, amount: 927.60 | "201", name: 一般公共服务支出, amount: 97.60 | statement.expenditure.by_function.201 -> 927.60 dropped-digit
          project: {amount: 592.99, change: -35.51 | project: {amount: 592.99, change: 35.51 | statement.expenditure.project.change -> -35.51 reversed-sign
          total: 36.24, basic: 36.24 | total: 36.24, basic: 362.4 | tables.expenditure.rows.2080505.basic -> 36.24 shifted-decimal-point
          total: 18.12, basic: 18.12 | total: 181200, basic: 18.12 | tables.expenditure.rows.2080506.total -> 18.12 unit-mix-up
          {total: 1028.96, basic: 435.97, project: 592.99} | {total: 1028.96, basic: 435.97, project: 593.99} | tables.expenditure.total.project -> 592.99 wrong-digit
          "208", name: 社会保障和就业支出, amount: 54.36 | "208", name: 社会保障和就业支出, amount: 1028.96 | statement.expenditure.by_function.208 -> 54.36 repeats-total
          total: 334.61, basic: 334.61 | total: 334.61, basic: 3334.61 | tables.expenditure.rows.2010301.basic -> 334.61 added-digit
          """)
  void theWrongFigureIsNamedWithItsNumberAndItsSlip(String right, String wrong, String expected) {
    List<Diagnosis> diagnoses = diagnose(with(right, wrong));
    assertEquals(1, diagnoses.size());
    assertEquals(expected, said(diagnoses.get(0).likeliest()));
    assertTrue(diagnoses.get(0).certain());
  }

  @Test
  void whereNothingTellsThemApartAllCandidatesAreListed() {
    Diagnosis diagnosis = diagnose(with("services: 88.12", "services: 83.12")).get(0);
    assertFalse(diagnosis.certain());
    assertTrue(diagnosis.isUndecided());
    List<String> said = new ArrayList<>(List.of(said(diagnosis.likeliest())));
    diagnosis.alternatives().forEach(other -> said.add(said(other)));
    assertTrue(
        said.contains("statement.procurement.services -> 88.12 wrong-digit"), said.toString());
    assertTrue(said.contains("statement.procurement.total -> 90.62 wrong-digit"), said.toString());
  }

  @Test
  void anExactOfficeIsNotToldToBreakASumByACent() {
    Rulebook exact = RULEBOOK.with(List.of(), List.of(Path.of("testdata/office-parameters")));
    Examination examination = new Examination(exact, RuleBase.of(exact), id -> true);
    String text =
        """
        format: gouji/1
        document: department-budget
        jurisdiction: "990100"
        fiscal_year: 2023
        currency_unit: 万元
        statement:
          expenditure:
            total: 100.00
            by_function:
              - {code: "201", name: 一般公共服务支出, amount: 50.11}
              - {code: "208", name: 社会保障和就业支出, amount: 29.44}
              - {code: "210", name: 卫生健康支出, amount: 10.22}
              - {code: "221", name: 住房保障支出, amount: 10.23}
            basic: 60.03
            project: 39.99
        """;
    Reading reading = READER.read("a.yaml", text.getBytes(StandardCharsets.UTF_8));
    Submission submission = Objects.requireNonNull(reading.submission());
    Ledger ledger = examination.examine(submission, reading.figures());
    List<Diagnosis> diagnoses =
        new Diagnostician(examination::examineAgain)
            .diagnose(submission, reading.figures(), ledger);
    List<String> named = new ArrayList<>();
    for (Diagnosis diagnosis : diagnoses) {
      diagnosis.corrections().forEach(correction -> named.add(correction.figure().place().path()));
      diagnosis.alternatives().forEach(other -> named.add(other.figure().place().path()));
    }
    named.sort(null);
    assertEquals(List.of("statement.expenditure.basic", "statement.expenditure.project"), named);
  }

  /** 234567890123456.77 times 10,000: the difference has more digits than a double. */
  @Test
  void longNumbersAreWorkedOutToTheLastDigit() {
    String text =
        """
        format: gouji/1
        document: department-budget
        fiscal_year: 2023
        currency_unit: 万元
        statement:
          expenditure:
            total: 1234567890123456.78
            by_function:
              - {code: "201", name: 一般公共服务支出, amount: 1234567890123456.78}
            basic: 1000000000000000.01
            project: 2345678901234567700
        """;
    assertEquals(
        "statement.expenditure.project -> 234567890123456.77 unit-mix-up",
        said(diagnose(text).get(0).likeliest()));
  }

  /** 41.34 of 394.63 last year is 10.48 %, of 435.97 this year 9.48 %. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          41.34, change_percent: 9.48  | statement.general_public_budget.basic.change_percent -> 10.48 wrong-base
          41.34, change_percent: 14.08 | statement.general_public_budget.basic.change_percent -> 10.48 transposed-digits
          43.14, change_percent: 10.48 | statement.general_public_budget.basic.change -> 41.34 transposed-digits
          """)
  void percentagesTakePart(String change, String expected) {
    String budget = "  general_public_budget: {basic: {amount: 435.97, change: " + change + "}}\n";
    List<Diagnosis> diagnoses = diagnose(with("  procurement:", budget + "  procurement:"));
    assertEquals(1, diagnoses.size());
    assertEquals(expected, said(diagnoses.get(0).likeliest()));
  }

  @Test
  void twoSlipsAreTwoDiagnoses() {
    List<Diagnosis> diagnoses =
        diagnose(
            with(
                "total: 36.24, basic: 36.24",
                "total: 36.24, basic: 32.64",
                "goods: 7.50",
                "goods: 75.0"));
    assertEquals(
        List.of(
            ROWS + "2080505.basic -> 36.24 transposed-digits",
            "statement.procurement.goods -> 7.5 shifted-decimal-point"),
        diagnoses.stream().map(Diagnosis::likeliest).map(DiagnosticianTest::said).toList());
  }

  @Test
  void swappedColumnsOfARowAreOneDiagnosis() {
    Diagnosis diagnosis =
        diagnose(
                with(
                    "\"20103\", name: 政府办公厅（室）及相关机构事务, total: 927.60, basic: 334.61, project: 592.99",
                    "\"20103\", name: 政府办公厅（室）及相关机构事务, total: 927.60, basic: 592.99, project: 334.61"))
            .get(0);
    assertEquals(
        List.of(
            ROWS + "20103.basic -> 334.61 swapped-values",
            ROWS + "20103.project -> 592.99 swapped-values"),
        diagnosis.corrections().stream().map(DiagnosticianTest::said).sorted().toList());
  }

  @Test
  void numbersThatSlidDownByARowAreOneDiagnosis() {
    String slid =
        with(
            "total: 36.24, basic: 36.24",
            "total: 36.24, basic: 54.36",
            "total: 18.12, basic: 18.12",
            "total: 18.12, basic: 36.24",
            "卫生健康支出, total: 16.93, basic: 16.93",
            "卫生健康支出, total: 16.93, basic: 18.12");
    List<Diagnosis> diagnoses = diagnose(slid);
    assertEquals(1, diagnoses.size());
    assertEquals(
        List.of(
            ROWS + "2080505.basic -> 36.24 shifted-rows",
            ROWS + "2080506.basic -> 18.12 shifted-rows",
            ROWS + "210.basic -> 16.93 shifted-rows"),
        diagnoses.get(0).corrections().stream().map(DiagnosticianTest::said).toList());
  }

  @Test
  void aClassThatRepeatsTheTotalIsNamed() throws Exception {
    List<Diagnosis> diagnoses = published("006.yaml");
    assertEquals(1, diagnoses.size());
    assertEquals(
        "statement.expenditure.by_function.201 -> 0 repeats-total",
        said(diagnoses.get(0).likeliest()));
    assertEquals(
        List.of("A02", "C05"),
        diagnoses.get(0).explained().stream().map(entry -> entry.check()).toList());
  }

  @Test
  void aReversedDirectionIsNamed() throws Exception {
    Diagnosis diagnosis = published("026.yaml").get(0);
    assertEquals(
        "statement.expenditure.total.change -> 18.23 reversed-sign", said(diagnosis.likeliest()));
    assertEquals(3, diagnosis.explained().size());
  }

  @Test
  void aPartThatWasLeftOutIsNamed() throws Exception {
    Diagnosis diagnosis = published("003.yaml").get(0);
    assertEquals(
        "statement.expenditure.total.amount -> null missing-part", said(diagnosis.likeliest()));
  }

  @Test
  void anAmountInTheWrongColumnIsNamed() throws Exception {
    String table = "tables.fiscal_appropriation.expenditure.rows.";
    assertEquals(
        List.of(
            List.of(
                table + "212.general_public_budget -> 44163930 misplaced-part",
                table + "212.government_funds -> 3380000 misplaced-part"),
            List.of(
                table + "221.general_public_budget -> 10885800 misplaced-part",
                table + "221.government_funds -> 300000 misplaced-part")),
        published("050.yaml").stream()
            .map(
                diagnosis -> diagnosis.corrections().stream().map(DiagnosticianTest::said).toList())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({"016.yaml", "030.yaml", "063.yaml"})
  void roundingAndNormsAreNoSlips(String name) throws Exception {
    assertEquals(List.of(), published(name));
  }
}
