package org.gouji.bench.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gouji.bench.Generator;
import org.junit.jupiter.api.Test;

/** The checks that Gouji is compared with do examine something. */
final class HandWrittenTest {
  private static final String TEXT = new Generator(1).text(2);

  @Test
  void nothingIsFoundWhereAllAgrees() {
    assertEquals(List.of(), HandWritten.check(TEXT));
  }

  @Test
  void everyIdentityIsExamined() {
    String yaml =
        """
        statement:
          revenue: {total: {amount: 3}, other: 2.9}
          expenditure: {total: 3, by_function: [{amount: 2}], basic: 1, project: 1}
          general_public_budget: {expenditure: 5, basic: 3, project: 1, personnel: 1, operating: 1}
          three_public: {total: 4, overseas: 1, vehicles: 2, vehicle_purchase: 1, hospitality: 0}
        tables:
          summary: {expenditure: {by_function: [{amount: 1}], total: 3}}
          revenue: {rows: [{total: 2, general_public_budget: 1}]}
          expenditure:
            rows: [{code: "201", total: 2, basic: 1, project: 0}]
            total: {total: 3}
        """;
    List<String> found =
        HandWritten.check(yaml).stream().map(line -> line.substring(0, 3)).toList();
    assertEquals(
        List.of("R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R09", "R10", "R11"),
        found);
  }
}
