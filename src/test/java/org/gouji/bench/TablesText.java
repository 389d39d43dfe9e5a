package org.gouji.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Prints the published tables. */
final class TablesText {
  private final Budget budget;
  private final Style style;
  private final Printing money;
  private final Line total;
  private final List<String> out = new ArrayList<>();

  TablesText(Budget budget, Style style) {
    this.budget = budget;
    this.style = style;
    this.money = new Printing(style.tables());
    this.total = budget.total();
  }

  List<String> lines() {
    out.add("tables:");
    summary();
    start("revenue");
    rows("    ", budget.tree(), this::bySource);
    start("expenditure");
    rows("    ", budget.tree(), line -> basicAndProject(line.all(), line.basic()));
    fiscalAppropriation();
    start("general_public_expenditure");
    List<Line> general = budget.tree().stream().filter(line -> line.general() > 0).toList();
    rows("    ", general, line -> basicAndProject(line.general(), line.basic()));
    fund("government_funds_expenditure", Line::funds, "政府性基金预算");
    fund("state_capital_expenditure", Line::capital, "国有资本经营预算");
    new OtherTablesText(budget, style, money, this::start, out::add).print();
    return out;
  }

  private void start(String table) {
    out.add("  " + table + ":");
    if (style.tables() != style.text()) {
      out.add("    currency_unit: " + money.unit());
    }
  }

  /** Rows, and under them their total row. */
  private void rows(String indent, List<Line> tree, Function<Line, List<String>> columns) {
    out.add(indent + "rows:");
    for (Line line : tree) {
      out.add(indent + "  - " + row(line.code(), line.name(), columns.apply(line)));
    }
    List<Line> classes = tree.stream().filter(line -> line.code().length() == 3).toList();
    out.add(indent + "total: " + Printing.flow(columns.apply(Line.sum("", "", classes))));
  }

  static String row(String code, String name, List<String> columns) {
    return "{code: \"%s\", name: %s, %s}".formatted(code, name, String.join(", ", columns));
  }

  private void summary() {
    start("summary");
    List<String> revenue = new ArrayList<>(money.sources(total, style.zeros()));
    if (total.carryover() > 0) {
      revenue.add(money.entry("current_year", total.all() - total.carryover()));
    }
    revenue.add(money.entry("total", total.all()));
    out.add("    revenue: " + Printing.flow(revenue));
    out.add("    expenditure:");
    out.add("      by_function:");
    for (Line line : budget.classes()) {
      List<String> amount = List.of(money.entry("amount", line.all()));
      out.add("        - " + row(line.code(), line.name(), amount));
    }
    out.add("      " + money.entry("total", total.all()));
  }

  private List<String> bySource(Line line) {
    List<String> columns = new ArrayList<>(List.of(money.entry("total", line.all())));
    columns.add(money.entry("general_public_budget", line.general()));
    add(columns, "government_funds", line.funds(), total.funds());
    add(columns, "state_capital", line.capital(), total.capital());
    add(columns, "institutional", line.institutional(), total.institutional());
    add(columns, "other", line.other(), total.other());
    add(columns, "carryover", line.carryover(), total.carryover());
    return columns;
  }

  /** A column is there where anything stands in it. */
  private void add(List<String> columns, String key, long yuan, long inAll) {
    if (inAll > 0) {
      columns.add(money.entry(key, yuan));
    }
  }

  private List<String> basicAndProject(long all, long basic) {
    return List.of(
        money.entry("total", all),
        money.entry("basic", basic),
        money.entry("project", all - basic));
  }

  private void fiscalAppropriation() {
    start("fiscal_appropriation");
    List<String> revenue = new ArrayList<>(threeBudgets(total).subList(1, 4));
    revenue.add(money.entry("total", total.appropriated()));
    out.add("    revenue: " + Printing.flow(revenue));
    out.add("    expenditure:");
    List<Line> classes = budget.classes().stream().filter(line -> line.appropriated() > 0).toList();
    rows("      ", classes, this::threeBudgets);
  }

  private List<String> threeBudgets(Line line) {
    return List.of(
        money.entry("total", line.appropriated()),
        money.entry("general_public_budget", line.general()),
        money.entry("government_funds", line.funds()),
        money.entry("state_capital", line.capital()));
  }

  private void fund(String table, Function<Line, Long> column, String name) {
    List<Line> tree = budget.tree().stream().filter(line -> column.apply(line) > 0).toList();
    if (tree.isEmpty()) {
      out.add("  %s: {empty_statement: 本年没有%s安排的支出，此表为空}".formatted(table, name));
    } else {
      start(table);
      rows("    ", tree, line -> basicAndProject(column.apply(line), 0));
    }
  }
}
