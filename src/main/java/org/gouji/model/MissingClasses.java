package org.gouji.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Classes with money in one table that another table, which prints every class of its total, does
 * not list.
 */
final class MissingClasses {
  private static final int CLASS_DIGITS = 3;
  private static final Set<Integer> FUNCTIONAL_DIGITS = Set.of(3, 5, 7);

  private final Tables tables;
  private final List<Contradiction> found = new ArrayList<>();

  private MissingClasses(Tables tables) {
    this.tables = tables;
  }

  static List<Contradiction> in(Tables tables) {
    MissingClasses missing = new MissingClasses(tables);
    missing.amongAllFunds();
    missing.ofBudgets();
    missing.ofAppropriation();
    return List.copyOf(missing.found);
  }

  /** The summary, revenue and expenditure tables hold the same classes where nothing is carried. */
  private void amongAllFunds() {
    Expenditure summary = tables.summaryExpenditure();
    RevenueTable revenue = tables.revenue();
    if (carriesMoney(summary) || carriesMoney(tables.summaryRevenue()) || carriesMoney(revenue)) {
      return;
    }
    ExpenditureTable expenditure = tables.expenditure();
    List<ClassLine> classes = summary == null ? List.of() : summary.byFunction();
    Supplier<@Nullable Figure> all = () -> completeTotal(summary);
    compare(classes, ClassLine::amount, expenditure);
    compare(classes, ClassLine::amount, revenue);
    if (expenditure != null) {
      compare(expenditure.rows(), MissingClasses::total, all, classes);
      compare(expenditure.rows(), MissingClasses::total, revenue);
    }
    if (revenue != null) {
      compare(revenue.rows(), row -> row.total().amount(), all, classes);
      compare(revenue.rows(), row -> row.total().amount(), expenditure);
    }
  }

  /** What the three budgets spend is a part of all expenditure. */
  private void ofBudgets() {
    for (ExpenditureTable budget : tables.budgets()) {
      compare(budget.rows(), MissingClasses::total, tables.expenditure());
    }
  }

  /** Each budget's column of the fiscal appropriation table and the budget's own table. */
  private void ofAppropriation() {
    AppropriationTable table = tables.fiscalAppropriation();
    AppropriationSide side = table == null ? null : table.expenditure();
    if (table == null || side == null || carriesMoney(table.revenue())) {
      return;
    }
    compare(
        side.rows(), row -> row.generalPublicBudget().amount(), tables.generalPublicExpenditure());
    compare(
        side.rows(), row -> row.governmentFunds().amount(), tables.governmentFundsExpenditure());
    compare(side.rows(), row -> row.stateCapital().amount(), tables.stateCapitalExpenditure());
    for (ExpenditureTable budget : tables.budgets()) {
      compare(budget.rows(), MissingClasses::total, side);
    }
  }

  private <T extends Coded> void compare(
      List<T> rows, Lists.Pick<T, Figure> column, @Nullable CodeTable other) {
    if (other != null) {
      compare(rows, column, () -> completeTotal(other), other.rows());
    }
  }

  private <T extends Coded> void compare(
      List<T> rows,
      Lists.Pick<T, Figure> column,
      Supplier<@Nullable Figure> completeTotal,
      List<? extends Coded> others) {
    List<Figure> missing = new ArrayList<>();
    for (T row : rows) {
      String code = row.code();
      if (code != null && code.length() == CLASS_DIGITS) {
        Figure figure = column.from(row);
        if (figure != null && !figure.isZero() && !lists(others, code)) {
          missing.add(figure);
        }
      }
    }
    Figure total = missing.isEmpty() ? null : completeTotal.get();
    Text table = total == null ? null : total.name().group();
    if (table != null) {
      missing.forEach(figure -> found.add(new Contradiction(figure, "default", table)));
    }
  }

  private static boolean lists(List<? extends Coded> rows, String code) {
    for (Coded row : rows) {
      if (row.code() != null && row.code().startsWith(code)) {
        return true;
      }
    }
    return false;
  }

  /** The total where rows with functional codes make it up; otherwise null. */
  private static @Nullable Figure completeTotal(CodeTable table) {
    if (!table.rows().stream().allMatch(MissingClasses::isByFunction)) {
      return null;
    }
    Figure total = table.total() == null ? null : table.total().columns().get(0).amount();
    return table.downFootings().stream().anyMatch(footing -> isOf(footing, total)) ? total : null;
  }

  /** A table may list units instead. */
  private static boolean isByFunction(Coded row) {
    String code = row.code();
    return code == null ? TotalRow.isSubtotal(row) : FUNCTIONAL_DIGITS.contains(code.length());
  }

  private static @Nullable Figure completeTotal(@Nullable Expenditure list) {
    Figure total = list == null ? null : list.total().amount();
    return list != null && list.classFootings().stream().anyMatch(footing -> isOf(footing, total))
        ? total
        : null;
  }

  private static boolean isOf(Footing footing, @Nullable Figure total) {
    return total != null
        && footing.total().equals(total)
        && Links.fits(footing.total(), footing.parts());
  }

  private static boolean carriesMoney(@Nullable Carrying side) {
    return side != null && side.carriesMoney();
  }

  private static @Nullable Figure total(ExpenditureRow row) {
    return row.total().amount();
  }
}
