package org.gouji.bench;

import java.util.ArrayList;
import java.util.List;

/** Prints what the narrative states, and the organization that states it. */
final class StatementText {
  private static final List<String> REASONS = List.of("人员和重点工作安排有变化", "按实际工作需要编列", "项目安排与上年不同");

  private final Draw draw;
  private final Budget budget;
  private final Style style;
  private final Printing money;
  private final List<String> out = new ArrayList<>();

  StatementText(Draw draw, Budget budget, Style style) {
    this.draw = draw;
    this.budget = budget;
    this.style = style;
    this.money = new Printing(style.text());
  }

  List<String> lines() {
    Line total = budget.total();
    out.add("statement:");
    revenue(total);
    expenditure(total);
    generalPublicBudget(total);
    fund("government_funds", total.funds(), budget.lastYear().funds());
    fund("state_capital", total.capital(), budget.lastYear().capital());
    threePublics();
    others(total);
    return out;
  }

  private void revenue(Line total) {
    out.add("  revenue:");
    out.add("    total: " + item(total.all(), budget.lastYear().all()));
    if (total.funds() + total.capital() > 0 && style.details()) {
      out.add("    " + money.entry("fiscal_appropriation", total.appropriated()));
    }
    money.sources(total, style.zeros()).forEach(source -> out.add("    " + source));
  }

  private void expenditure(Line total) {
    Line before = budget.lastYear();
    out.add("  expenditure:");
    out.add("    total: " + item(total.all(), before.all()));
    out.add("    by_function:");
    budget.classes().forEach(line -> out.add(classLine(line, line.all())));
    out.add("    basic: " + item(total.basic(), before.basic()));
    out.add("    project: " + item(total.allProjects(), before.allProjects()));
  }

  private String classLine(Line line, long yuan) {
    return "      - {code: \"%s\", name: %s, %s}"
        .formatted(line.code(), line.name(), money.entry("amount", yuan));
  }

  private void generalPublicBudget(Line total) {
    Line before = budget.lastYear();
    out.add("  general_public_budget:");
    out.add("    " + money.entry("revenue", total.general()));
    out.add("    expenditure: " + item(total.general(), before.general()));
    out.add("    basic: " + item(total.basic(), before.basic()));
    out.add("    " + money.entry("personnel", budget.upkeep().personnel()));
    out.add("    " + money.entry("operating", budget.upkeep().operating()));
    out.add("    project: " + item(total.project(), before.project()));
    if (style.details()) {
      out.add("    by_function:");
      budget.classes().stream()
          .filter(line -> line.general() > 0)
          .forEach(line -> out.add(classLine(line, line.general())));
    }
  }

  private void fund(String key, long now, long before) {
    if (now == 0) {
      out.add("  " + key + ": {revenue: 0, expenditure: 0, none_stated: true}");
    } else {
      out.add("  " + key + ":");
      out.add("    " + money.entry("revenue", now));
      out.add("    expenditure: " + item(now, before));
    }
  }

  private void threePublics() {
    ThreePublics now = budget.publics();
    ThreePublics before = budget.publicsLastYear();
    boolean each = draw.chance(0.5);
    out.add("  three_public:");
    out.add("    total: " + item(now.total(), before.total()));
    part("overseas", now.overseas(), before.overseas(), each);
    part("vehicles", now.vehicles(), before.vehicles(), each);
    part("vehicle_purchase", now.purchase(), before.purchase(), each);
    part("vehicle_operation", now.operation(), before.operation(), each);
    part("hospitality", now.hospitality(), before.hospitality(), each);
  }

  private void part(String key, long now, long before, boolean changes) {
    boolean plain = !changes || now == 0;
    out.add("    " + (plain ? money.entry(key, now) : key + ": " + item(now, before)));
  }

  private void others(Line total) {
    long operating = budget.upkeep().operating();
    if (budget.field().agency()) {
      out.add("  agency_operating: " + item(operating, draw.lastYear(operating)));
    }
    Purchases purchases = budget.purchases();
    out.add("  procurement: " + Printing.flow(purchases.columns(money)));
    out.add(
        "  performance: {%s, project_count: %d}"
            .formatted(money.entry("project_amount", total.project()), budget.projects().size()));
    int general = draw.between(1, 5);
    int law = draw.between(0, 4);
    int bought = budget.publics().bought();
    out.add("  assets:");
    out.add("    as_of: %d-12".formatted(style.year() - 1));
    out.add("    vehicles: " + vehicles(general, law));
    out.add("    planned_vehicles: " + vehicles(bought, 0));
  }

  private static String vehicles(int general, int law) {
    return "{total: %d, general: %d, law_enforcement: %d}".formatted(general + law, general, law);
  }

  private String item(long now, long before) {
    return money.item(now, before, style, draw.pick(REASONS));
  }
}
