package org.gouji.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fiscal appropriation table beside the summary table and the tables of its three budgets. */
final class AppropriationLinks {
  private final Tables tables;
  private final @Nullable Revenue revenue;
  private final @Nullable AppropriationSide expenditure;

  AppropriationLinks(Tables tables) {
    this.tables = tables;
    AppropriationTable table = tables.fiscalAppropriation();
    this.revenue = table == null ? null : table.revenue();
    this.expenditure = table == null ? null : table.expenditure();
  }

  /** The appropriation by budget and in total beside the revenue side of the summary table. */
  List<Link> sources() {
    Revenue summary = tables.summaryRevenue();
    if (revenue == null || summary == null) {
      return List.of();
    }
    Item year = revenue.carriesMoney() || summary.carriesMoney() ? Item.ABSENT : revenue.total();
    return new Links()
        .addEach(revenue.everySource().subList(0, 3), summary.everySource().subList(0, 3))
        .addSum(Item.firstStated(revenue.currentYear(), year), fiscal(summary))
        .list();
  }

  /** One budget's column of the expenditure side beside that budget's own table, by class. */
  List<Link> classes(
      Lists.Pick<AppropriationRow, Figure> column, @Nullable ExpenditureTable budget) {
    if (expenditure == null || holdsCarryover()) {
      return List.of();
    }
    return new Links()
        .addByCode(expenditure.rows(), column, Tables.rowsOf(budget), row -> row.total().amount())
        .list();
  }

  /** The total row of the expenditure side beside the totals of the three budgets. */
  List<Link> totals() {
    AppropriationRow total = expenditure == null ? null : expenditure.total();
    if (expenditure == null || total == null || holdsCarryover()) {
      return List.of();
    }
    Links links = new Links();
    if (!expenditure.carriesMoney()) {
      links
          .add(total.generalPublicBudget(), totalOf(tables.generalPublicExpenditure()))
          .add(total.governmentFunds(), totalOf(tables.governmentFundsExpenditure()))
          .add(total.stateCapital(), totalOf(tables.stateCapitalExpenditure()));
    }
    return links.addSum(total.total(), threeBudgets(expenditure)).list();
  }

  /** The totals of the three budgets and the money carried forward; none where one is missing. */
  private List<Figure> threeBudgets(AppropriationSide side) {
    List<Figure> parts = new ArrayList<>();
    boolean complete =
        addTotal(parts, tables.generalPublicExpenditure())
            && addTotal(parts, tables.governmentFundsExpenditure())
            && addTotal(parts, tables.stateCapitalExpenditure());
    if (!complete) {
      return List.of();
    }
    if (side.carriesMoney() && side.carryForward().amount() != null) {
      parts.add(side.carryForward().amount());
    }
    return parts;
  }

  /** Whether the budget's table is printed, with a total or as an empty one. */
  private boolean addTotal(List<Figure> parts, @Nullable ExpenditureTable budget) {
    Figure total = totalOf(budget).amount();
    if (total != null) {
      parts.add(total);
    }
    return total != null || (budget != null && budget.saysNone());
  }

  /** The budgets' own tables may leave out what is spent of last year's money. */
  private boolean holdsCarryover() {
    Revenue known = revenue == null ? tables.summaryRevenue() : revenue;
    return known != null && known.carriesMoney();
  }

  private Item totalOf(@Nullable ExpenditureTable budget) {
    return Item.in(Tables.totalOf(budget), ExpenditureRow::total);
  }

  private static List<Figure> fiscal(Revenue summary) {
    return summary.fiscalAppropriation().amount() != null
        ? Item.amounts(summary.fiscalAppropriation())
        : summary.generalPublicBudget().amount() == null
            ? List.of()
            : Item.amounts(
                summary.generalPublicBudget(), summary.governmentFunds(), summary.stateCapital());
  }
}
