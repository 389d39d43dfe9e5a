package org.gouji.examining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.findings.Finding;
import org.gouji.findings.FindingWriter;
import org.gouji.findings.SubmissionReport;
import org.gouji.reading.Reading;
import org.gouji.reading.SubmissionReader;
import org.gouji.rulebook.Rulebook;
import org.gouji.yaml.Limits;
import org.junit.jupiter.api.Test;

/** A rule that breaks off is reported by name and leaves the other rules alone. */
final class ExaminationTest {
  private static final String SUM =
      "rule \"A05\" when BasicAndProject( $t : whole.amount != null, $b : basic.amount != null, $p : project.amount != null )"
          + " then examiner.sum( drools.getRule(), $t, $b, $p ); end";
  private static final String NULL_IN_CONDITION =
      "rule \"A13\" when Statement( procurement.total.amount != null ) then examiner.notNegative( drools.getRule(), null ); end";
  private static final String NULL_IN_CONSEQUENCE =
      "rule \"A09\" when Statement() then examiner.notNegative( drools.getRule(), null ); end";
  private static final String SUBMISSION =
      """
      format: gouji/1
      fiscal_year: 2023
      statement:
        general_public_budget: {expenditure: 1028.96, basic: 435.97, project: 529.99}
      """;

  @Test
  void aConditionThatThrowsIsReportedAndTheOthersAreCarriedOut() {
    SubmissionReport report = examine(Map.of("sum.drl", SUM, "broken.drl", NULL_IN_CONDITION));
    assertFalse(report.validated());
    assertEquals(List.of("I09", "A05"), ids(report));
    assertTrue(report.findings().get(0).message().en().contains("A13"));
  }

  @Test
  void aConsequenceThatThrowsIsReportedAndTheOthersAreCarriedOut() {
    SubmissionReport report = examine(Map.of("sum.drl", SUM, "broken.drl", NULL_IN_CONSEQUENCE));
    assertFalse(report.validated());
    assertEquals(List.of("I09", "A05"), ids(report));
    assertTrue(report.findings().get(0).message().zh().contains("A09"));
  }

  @Test
  void allIsWellWithoutTheBrokenRule() {
    SubmissionReport report = examine(Map.of("sum.drl", SUM));
    assertTrue(report.validated());
    assertEquals(List.of("A05"), ids(report));
  }

  private static SubmissionReport examine(Map<String, String> rules) {
    Rulebook rulebook = Rulebook.bundled();
    RuleBase base = RuleBase.compiled(rules);
    Reading reading =
        new SubmissionReader(Limits.DEFAULT)
            .read("a.yaml", SUBMISSION.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), reading.problems());
    var submission = Objects.requireNonNull(reading.submission());
    Ledger ledger =
        new Examination(rulebook, List.of(base), id -> true).examine(submission, reading.figures());
    return new FindingWriter(rulebook, 100).write(reading, ledger);
  }

  private static List<String> ids(SubmissionReport report) {
    return report.findings().stream().map(Finding::check).map(check -> check.id()).toList();
  }
}
