package org.gouji.examining;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.model.Figure;
import org.gouji.model.Item;
import org.gouji.model.Once;
import org.gouji.model.Statement;
import org.gouji.model.Submission;
import org.gouji.model.SummaryTable;
import org.gouji.model.Tables;
import org.gouji.model.Text;
import org.gouji.model.ThreePublic;
import org.gouji.model.Unit;
import org.jspecify.annotations.Nullable;

/** Amounts in 元 that stand where 万元 are meant, or the reverse. */
final class UnitMix {
  private static final Pattern COUNTY = Pattern.compile("[0-9]{4}(?!00)[0-9]{2}");
  private static final int DIGITS = 4;
  private static final BigDecimal LEAST = new BigDecimal("0.8");
  private static final BigDecimal MOST = new BigDecimal("1.2");

  private UnitMix() {}

  /** The same quantity stated twice in units that do not fit; else a total that no county has. */
  static List<CodeBlemish> in(Submission submission, Once<Printing.Plausible> plausible) {
    Statement statement = submission.statement();
    Tables tables = submission.tables();
    List<Figure> totals = totals(statement, tables);
    for (List<Figure> same : sameQuantities(statement, tables, totals)) {
      for (Figure figure : same.subList(Math.min(1, same.size()), same.size())) {
        if (differ(figure, same.get(0))) {
          return List.of(pair(figure, same.get(0)));
        }
      }
    }
    String jurisdiction = submission.jurisdiction();
    if (jurisdiction == null || !COUNTY.matcher(jurisdiction).matches() || totals.isEmpty()) {
      return List.of();
    }
    BigDecimal limit = plausible.get().countyTotal();
    return totals.stream()
        .filter(
            total -> limit != null && total.valueIn(Unit.TEN_THOUSAND_YUAN).compareTo(limit) > 0)
        .limit(1)
        .map(total -> CodeBlemish.at(total, "large", Map.of("limit", String.valueOf(limit))))
        .toList();
  }

  private static CodeBlemish pair(Figure figure, Figure other) {
    return CodeBlemish.at(figure, "default", Map.of("other_stated", other.value().toPlainString()))
        .with("other", other.name().text())
        .with("other_unit", new Text(other.unit().symbol(), other.unit().english()));
  }

  /** Whether one is about ten thousand times the other. */
  private static boolean differ(Figure figure, Figure other) {
    if (!figure.isPositive() || !other.isPositive()) {
      return false;
    }
    BigDecimal ratio = figure.value().divide(other.valueIn(figure.unit()), MathContext.DECIMAL64);
    return isAboutOne(ratio.scaleByPowerOfTen(-DIGITS))
        || isAboutOne(ratio.scaleByPowerOfTen(DIGITS));
  }

  private static boolean isAboutOne(BigDecimal ratio) {
    return ratio.compareTo(LEAST) >= 0 && ratio.compareTo(MOST) <= 0;
  }

  /** Lists of figures that are one quantity each, wherever the document states it. */
  private static List<List<Figure>> sameQuantities(
      @Nullable Statement statement, @Nullable Tables tables, List<Figure> totals) {
    List<List<Figure>> same = new ArrayList<>();
    same.add(totals);
    if (statement == null || tables == null) {
      return same;
    }
    var general = statement.generalPublicBudget();
    var table = tables.generalPublicExpenditure();
    if (general != null && table != null && table.total() != null) {
      same.add(Item.amounts(general.expenditure(), table.total().total()));
    }
    var basic = tables.basicExpenditure();
    if (general != null && basic != null && basic.total() != null) {
      same.add(Item.amounts(general.basic(), basic.total().total()));
    }
    ThreePublic stated = statement.threePublic();
    var publics = tables.threePublic();
    if (stated != null && publics != null && publics.current() != null) {
      same.add(Item.amounts(stated.total(), publics.current().total()));
    }
    return same;
  }

  /** Total revenue and expenditure, which balance, wherever they are stated. */
  private static List<Figure> totals(@Nullable Statement statement, @Nullable Tables tables) {
    List<Item> items = new ArrayList<>();
    if (statement != null) {
      items.add(statement.revenueSide());
      items.add(statement.expenditureSide());
    }
    if (tables != null) {
      SummaryTable summary = tables.summary();
      if (summary != null) {
        items.add(summary.revenueSide());
        items.add(summary.expenditureSide());
      }
      var revenue = tables.revenue();
      var expenditure = tables.expenditure();
      Stream.of(
              revenue == null || revenue.total() == null ? null : revenue.total().total(),
              expenditure == null || expenditure.total() == null
                  ? null
                  : expenditure.total().total())
          .filter(Objects::nonNull)
          .forEach(items::add);
    }
    return Item.amounts(items.toArray(Item[]::new));
  }
}
