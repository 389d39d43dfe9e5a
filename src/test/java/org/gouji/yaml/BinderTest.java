package org.gouji.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gouji.model.Figure;
import org.gouji.model.Item;
import org.gouji.model.Place;
import org.gouji.model.Statement;
import org.gouji.model.Submission;
import org.gouji.model.Unit;
import org.junit.jupiter.api.Test;

final class BinderTest {
  private final List<Problem> problems = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();

  @Test
  void keepsEveryDigitAndThePlaceOfAFigure() {
    bind("statement:\n  revenue:\n    total: {amount: 1028.960, change: -35.51}\n    other: 0\n");
    assertEquals(
        List.of(
            new Place("statement.revenue.total.amount", 3, 21, 8),
            new Place("statement.revenue.total.change", 3, 39, 6),
            new Place("statement.revenue.other", 4, 12, 1)),
        figures.stream().map(Figure::place).toList());
    assertEquals(new BigDecimal("1028.960"), figures.get(0).value());
    assertEquals(new BigDecimal("-35.51"), figures.get(1).value());
    assertEquals("收入总计的增减额", figures.get(1).name().text().zh());
  }

  @Test
  void anAbsentItemIsNoNull() {
    Submission submission = bind("statement: {revenue: {}}\n");
    Statement statement = Objects.requireNonNull(submission.statement());
    assertEquals(Item.ABSENT, Objects.requireNonNull(statement.revenue()).total());
    assertNull(statement.expenditure());
    assertEquals(List.of(), submission.sections());
  }

  @Test
  void anElementIsNamedByItsListToo() {
    bind("tables: {expenditure: {rows: [{code: \"201\", total: }, 5]}}\n");
    assertEquals(
        List.of("total", "rows.1"),
        problems.stream().map(problem -> problem.details().get("key")).toList());
  }

  @Test
  void halfAUnitOfTheLastPrintedPlace() {
    bind(
        """
        decimals: 2
        statement:
          revenue: {total: 927.6, other: 1282.734, business: 1e-99, carryover: 5}
          agency_operating: {change_percent: 10.5}
          performance: {project_count: 12}
        """);
    assertEquals(
        List.of("0.005", "0.0005", "0.005", "0.05", "0"),
        List.of(half(0), half(1), half(3), half(4), half(5)));
    assertEquals(BigDecimal.valueOf(5, 100), figures.get(2).half());
  }

  @Test
  void tablesInheritUnitAndDecimalsOrHaveTheirOwn() {
    bind(
        """
        currency_unit: 万元
        decimals: 4
        statement: {revenue: {total: 5}}
        tables:
          revenue: {rows: [{code: "201", total: 5}]}
          expenditure:
            rows: [{code: "201", total: 5}]
            currency_unit: 元
          fiscal_appropriation: {decimals: 0, expenditure: {rows: [{code: "201", total: 5}]}}
        """);
    assertEquals(
        List.of("万元 0.00005", "万元 0.00005", "元 0.005", "万元 0.5"),
        figures.stream().map(f -> f.unit().symbol() + " " + f.half().toPlainString()).toList());
  }

  @Test
  void countsHaveUnitsOfTheirOwn() {
    bind("organization: {posts: {worker: 3}}\nstatement: {assets: {vehicles: {total: 1}}}\n");
    assertEquals(List.of(Unit.POST, Unit.VEHICLE), figures.stream().map(Figure::unit).toList());
  }

  @Test
  void elementsGoByTheirCode() {
    bind(
        """
        tables:
          expenditure:
            rows:
              - {code: "201", total: 1}
              - {code: "20101", name: 人大事务, total: {prior: 2}}
              - {total: 3}
              - {code: "201", total: 4}
              - {code: "201", total: 5}
        """);
    assertEquals(
        List.of(
            "tables.expenditure.rows.201.total",
            "tables.expenditure.rows.20101.total.prior",
            "tables.expenditure.rows.2.total",
            "tables.expenditure.rows.201#2.total",
            "tables.expenditure.rows.201#3.total"),
        figures.stream().map(figure -> figure.place().path()).toList());
    assertEquals("支出总表 20101 人大事务 合计的上年数", figures.get(1).name().text().zh());
  }

  @Test
  void oneWrongValueLeavesTheOthersAlone() {
    bind("statement: {revenue: {total: 五, other: 6, 收入总额: 7}, expenditure: [], contact: 1}\n");
    assertEquals(
        List.of(
            "I03 number statement.revenue.total",
            "I04 key_meant statement.revenue.收入总额",
            "I03 mapping statement.expenditure",
            "I04 key statement.contact"),
        problems.stream()
            .map(p -> p.check() + " " + p.variant() + " " + p.place().path())
            .toList());
    assertEquals(1, figures.size());
    assertEquals("statement.revenue.other", figures.get(0).place().path());
  }

  @Test
  void cutsLongTextsInMessages() {
    bind("document: " + "长".repeat(100_000) + "\n");
    assertEquals(1, problems.size());
    assertEquals("长".repeat(40) + "…", problems.get(0).details().get("found"));
  }

  @Test
  void anAliasedValueHasThePathOfEachUse() {
    bind("statement:\n  revenue: {total: &t 5, other: *t}\n");
    assertEquals(
        List.of("statement.revenue.total", "statement.revenue.other"),
        figures.stream().map(figure -> figure.place().path()).toList());
  }

  private String half(int index) {
    return figures.get(index).half().toPlainString();
  }

  private Submission bind(String text) {
    Node root = TreeReader.read(text, Limits.DEFAULT, problems::add);
    Node.Mapping mapping = assertInstanceOf(Node.Mapping.class, root);
    return new Binder(problems::add, figures::add).bind(mapping, Submission.class);
  }
}
