package org.gouji.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Money of a budget of which the text or the budget's own table says that there is none. */
final class NoFunds {
  private final Submission submission;
  private final List<Contradiction> found = new ArrayList<>();

  private NoFunds(Submission submission) {
    this.submission = submission;
  }

  static List<Contradiction> in(Submission submission) {
    NoFunds none = new NoFunds(submission);
    Statement statement = submission.statement();
    Tables tables = submission.tables();
    none.add(
        statement == null ? null : statement.governmentFunds(),
        tables == null ? null : tables.governmentFundsExpenditure(),
        BySource::governmentFunds,
        AppropriationRow::governmentFunds);
    none.add(
        statement == null ? null : statement.stateCapital(),
        tables == null ? null : tables.stateCapitalExpenditure(),
        BySource::stateCapital,
        AppropriationRow::stateCapital);
    return List.copyOf(none.found);
  }

  /** The first figure that is not zero, for the text or else for the table. */
  private void add(
      @Nullable FundBudget stated,
      @Nullable ExpenditureTable table,
      Function<BySource, Item> source,
      Function<AppropriationRow, Item> column) {
    Figure money = firstMoney(stated, table, source, column);
    if (money == null) {
      return;
    }
    if (stated != null && Boolean.TRUE.equals(stated.noneStated())) {
      found.add(new Contradiction(money, "default", new Text("", "")));
    } else if (table != null && table.emptyStatement() != null) {
      String words = table.emptyStatement().strip();
      found.add(new Contradiction(money, "table", new Text(words, words)));
    }
  }

  private @Nullable Figure firstMoney(
      @Nullable FundBudget stated,
      @Nullable ExpenditureTable table,
      Function<BySource, Item> source,
      Function<AppropriationRow, Item> column) {
    List<Item> items = new ArrayList<>();
    items.add(Item.in(stated, FundBudget::expenditure));
    items.add(Item.in(stated, FundBudget::revenue));
    Statement statement = submission.statement();
    items.add(Item.in(statement == null ? null : statement.revenue(), source::apply));
    items.add(Item.in(Tables.totalOf(table), ExpenditureRow::total));
    Tables.rowsOf(table).forEach(row -> items.add(row.total()));
    Tables tables = submission.tables();
    if (tables != null) {
      items.add(Item.in(tables.appropriationTotal(), column));
      items.add(tables.appropriated(source::apply));
      items.add(Item.in(tables.revenueTotal(), source::apply));
    }
    return items.stream()
        .map(Item::amount)
        .filter(amount -> amount != null && !amount.isZero())
        .findFirst()
        .orElse(null);
  }
}
