package org.gouji.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.Gouji;
import org.junit.jupiter.api.Test;

/** Rows of a table whose columns were shifted by one row read as one problem. */
final class ShiftedRowsTest {
  private static final String HEAD =
      """
      format: gouji/1
      fiscal_year: 2023
      tables:
        expenditure:
          rows:
      """;

  @Test
  void fiveNeighbouringRowsAreOneProblem() {
    List<Finding> findings = findings(6, 6);
    assertEquals(6, findings.size());
    Finding lead = findings.get(0);
    assertEquals(
        5,
        findings.stream()
            .filter(finding -> lead.fingerprint().equals(finding.explainedBy()))
            .count());
    assertTrue(lead.message().en().contains("6 neighbouring rows"), lead.message().en());
  }

  @Test
  void fourAreFourProblems() {
    assertEquals(
        4, findings(4, 4).stream().filter(finding -> finding.explainedBy() == null).count());
  }

  @Test
  void rowsThatAddUpInBetweenMakeTwoRuns() {
    assertEquals(
        6, findings(7, 3).stream().filter(finding -> finding.explainedBy() == null).count());
  }

  /** So many rows, all wrong but the one numbered right. */
  private static List<Finding> findings(int rows, int right) {
    StringBuilder text = new StringBuilder(HEAD);
    for (int row = 0; row < rows; row++) {
      text.append(
          "      - {code: \"20%d\", total: %s, basic: 10, project: 5}\n"
              .formatted(row + 1, row == right ? 15 : 20 + row));
    }
    Gouji gouji = Gouji.open();
    return gouji
        .validate("a.yaml", text.toString().getBytes(StandardCharsets.UTF_8))
        .findings()
        .stream()
        .filter(finding -> finding.check().id().equals("A06"))
        .toList();
  }
}
