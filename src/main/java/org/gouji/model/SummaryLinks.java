package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The summary, the revenue and the expenditure table beside one another. */
final class SummaryLinks {
  private final Tables tables;

  SummaryLinks(Tables tables) {
    this.tables = tables;
  }

  /** The total row of the revenue table beside the revenue lines of the summary table. */
  List<Link> revenueTotals() {
    RevenueRow total = tables.revenueTotal();
    Revenue summary = tables.summaryRevenue();
    if (total == null || summary == null) {
      return List.of();
    }
    boolean yearAlone = summary.carriesMoney() && total.carryover().amount() == null;
    return new Links()
        .add(total.total(), yearAlone ? summary.currentYear() : summary.total())
        .addEach(total.everySource(), summary.everySource())
        .list();
  }

  /** The total row of the expenditure table beside the summary table. */
  List<Link> expenditureTotals() {
    ExpenditureRow total = Tables.totalOf(tables.expenditure());
    Expenditure summary = tables.summaryExpenditure();
    if (total == null || summary == null) {
      return List.of();
    }
    Item year = summary.carriesMoney() ? Item.ABSENT : summary.total();
    return new Links()
        .add(total.total(), Item.firstStated(summary.currentYear(), year))
        .add(total.basic(), summary.basic())
        .add(total.project(), summary.project())
        .add(total.superiorRemittance(), summary.superiorRemittance())
        .add(total.business(), summary.business())
        .add(total.subordinateSubsidy(), summary.subordinateSubsidy())
        .list();
  }

  /**
   * Every class of the summary table beside the expenditure table, or the revenue table where that
   * is not printed; every code of the revenue table beside the expenditure table.
   */
  List<Link> classes() {
    List<RevenueRow> revenue = rows(tables.revenue());
    List<ExpenditureRow> expenditure = Tables.rowsOf(tables.expenditure());
    Expenditure summary = tables.summaryExpenditure();
    List<ClassLine> classes = summary == null ? List.of() : summary.byFunction();
    Links links = new Links();
    if (expenditure.isEmpty()) {
      links.addByCode(classes, ClassLine::amount, revenue, row -> row.total().amount());
    } else {
      links.addByCode(classes, ClassLine::amount, expenditure, row -> row.total().amount());
      links.addByCode(
          revenue, row -> row.total().amount(), expenditure, row -> row.total().amount());
    }
    return links.list();
  }

  /** Every code of the general public budget as a part of all expenditure, column by column. */
  List<Bound> generalWithinAll() {
    List<ExpenditureRow> general = Tables.rowsOf(tables.generalPublicExpenditure());
    List<ExpenditureRow> all = Tables.rowsOf(tables.expenditure());
    return new Links()
        .addByCode(general, row -> row.total().amount(), all, row -> row.total().amount())
        .addByCode(general, row -> row.basic().amount(), all, row -> row.basic().amount())
        .addByCode(general, row -> row.project().amount(), all, row -> row.project().amount())
        .bounds();
  }

  private static List<RevenueRow> rows(@Nullable RevenueTable table) {
    return table == null ? List.of() : table.rows();
  }
}
