package org.gouji.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Revenue and expenditure of all funds as the narrative states them beside the tables. */
final class AllFundsLinks {
  private final Tables tables;
  private final Links links;

  private AllFundsLinks(Links links, Tables tables) {
    this.links = links;
    this.tables = tables;
  }

  static void add(Links links, Statement statement, Tables tables) {
    AllFundsLinks allFunds = new AllFundsLinks(links, tables);
    if (statement.revenue() != null) {
      allFunds.revenue(statement.revenue());
    }
    if (statement.expenditure() != null) {
      allFunds.expenditure(statement.expenditure());
    }
  }

  private void revenue(Revenue stated) {
    Revenue summary = tables.summaryRevenue();
    BySource printed = summary == null ? tables.revenueTotal() : summary;
    if (printed != null) {
      Item year = Item.in(summary, Revenue::currentYear);
      addTotal(stated.total(), stated.carryover(), printed.total(), printed.carryover(), year);
      links.addEach(stated.everySource(), printed.everySource());
      links.add(stated.currentYear(), year);
      links.add(stated.fiscalAppropriation(), Item.in(summary, Revenue::fiscalAppropriation));
    }
  }

  private void expenditure(Expenditure stated) {
    Expenditure summary = tables.summaryExpenditure();
    ExpenditureRow table = Tables.totalOf(tables.expenditure());
    if (summary != null && summary.total().amount() != null) {
      addTotal(
          stated.total(),
          stated.carryForward(),
          summary.total(),
          summary.carryForward(),
          summary.currentYear());
    } else if (!stated.carriesMoney()) {
      links.add(stated.total(), Item.in(table, ExpenditureRow::total));
    }
    links.add(stated.currentYear(), Item.in(summary, Expenditure::currentYear));
    links.add(stated.carryForward(), Item.in(summary, Expenditure::carryForward));
    links.add(
        stated.basic(),
        Item.firstStated(
            Item.in(summary, Expenditure::basic), Item.in(table, ExpenditureRow::basic)));
    links.add(
        stated.project(),
        Item.firstStated(
            Item.in(summary, Expenditure::project), Item.in(table, ExpenditureRow::project)));
    classes(stated, summary);
    others(stated, table);
  }

  /** What only the expenditure table tells apart. */
  private void others(Expenditure stated, @Nullable ExpenditureRow table) {
    links.add(stated.superiorRemittance(), Item.in(table, ExpenditureRow::superiorRemittance));
    links.add(stated.business(), Item.in(table, ExpenditureRow::business));
    links.add(stated.subordinateSubsidy(), Item.in(table, ExpenditureRow::subordinateSubsidy));
  }

  private void classes(Expenditure stated, @Nullable Expenditure summary) {
    List<ClassLine> lines = stated.byFunction();
    if (summary != null && !summary.byFunction().isEmpty()) {
      links.addByCode(lines, ClassLine::amount, summary.byFunction(), ClassLine::amount);
    } else {
      links.addByCode(
          lines,
          ClassLine::amount,
          Tables.rowsOf(tables.expenditure()),
          row -> row.total().amount());
    }
  }

  /** A text that does not speak of carried money may mean the total of the year alone. */
  private void addTotal(
      Item stated, Item statedCarried, Item printed, Item printedCarried, Item year) {
    Figure figure = stated.amount();
    Figure total = printed.amount();
    if (figure != null && total != null) {
      List<List<Figure>> candidates = new ArrayList<>(List.of(List.of(total)));
      if (year.amount() != null && statedCarried.amount() == null && isMoney(printedCarried)) {
        candidates.add(List.of(year.amount()));
      }
      links.addSum(stated, Links.fitting(figure, candidates));
    }
  }

  private static boolean isMoney(Item item) {
    return item.amount() != null && !item.amount().isZero();
  }
}
