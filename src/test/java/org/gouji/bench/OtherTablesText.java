package org.gouji.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Prints the tables that are not by function: basic expenditure by purpose, the three publics,
 * procurement, performance.
 */
final class OtherTablesText {
  private final Budget budget;
  private final Style style;
  private final Printing money;
  private final Consumer<String> start;
  private final Consumer<String> out;

  OtherTablesText(
      Budget budget, Style style, Printing money, Consumer<String> start, Consumer<String> out) {
    this.budget = budget;
    this.style = style;
    this.money = money;
    this.start = start;
    this.out = out;
  }

  void print() {
    basicExpenditure();
    start.accept("three_public");
    List<String> current = new ArrayList<>(publics(budget.publics()));
    if (budget.field().agency()) {
      current.add(money.entry("agency_operating", budget.upkeep().operating()));
    }
    out.accept("    current: " + Printing.flow(current));
    if (style.details()) {
      out.accept("    prior: " + Printing.flow(publics(budget.publicsLastYear())));
      procurement();
      performance();
    }
  }

  private List<String> publics(ThreePublics publics) {
    return List.of(
        money.entry("total", publics.total()),
        money.entry("overseas", publics.overseas()),
        money.entry("vehicles", publics.vehicles()),
        money.entry("vehicle_purchase", publics.purchase()),
        money.entry("vehicle_operation", publics.operation()),
        money.entry("hospitality", publics.hospitality()));
  }

  private void procurement() {
    start.accept("procurement");
    out.accept("    rows:");
    for (Purchases row : budget.procurement()) {
      String columns = String.join(", ", row.columns(money));
      out.accept("      - {name: %s, %s}".formatted(row.name(), columns));
    }
    out.accept("    total: " + Printing.flow(budget.purchases().columns(money)));
  }

  private void performance() {
    start.accept("performance");
    out.accept("    rows:");
    int number = 1;
    for (long amount : budget.projects()) {
      out.accept(
          "      - {project: 专项工作之%d, %s, objective: 按计划完成, indicators: %d}"
              .formatted(number, money.entry("amount", amount), 3 + number % 4));
      number++;
    }
  }

  private void basicExpenditure() {
    start.accept("basic_expenditure");
    out.accept("    rows:");
    for (Upkeep.Purpose purpose : budget.upkeep().tree()) {
      out.accept("      - " + TablesText.row(purpose.code(), purpose.name(), byPurpose(purpose)));
    }
    List<String> columns = split(budget.upkeep().personnel(), budget.upkeep().operating());
    out.accept("    total: " + Printing.flow(columns));
  }

  private List<String> byPurpose(Upkeep.Purpose purpose) {
    return purpose.isPersonnel() ? split(purpose.amount(), 0) : split(0, purpose.amount());
  }

  private List<String> split(long personnel, long operating) {
    return List.of(
        money.entry("total", personnel + operating),
        money.entry("personnel", personnel),
        money.entry("operating", operating));
  }
}
