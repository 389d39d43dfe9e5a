package org.gouji.examining;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.gouji.model.ExpenditureRow;
import org.gouji.model.ExpenditureTable;
import org.gouji.model.Figure;
import org.gouji.model.Tables;
import org.jspecify.annotations.Nullable;

/** The contributions to the pension insurance of personnel and to their occupational annuity. */
final class Contributions {
  /**
   * Parameter social-insurance.
   *
   * @param classes the functional classes, name by code, that whoever pays personnel needs
   * @param pension code of the contribution to the basic pension
   * @param annuity code of the contribution to the occupational annuity
   * @param leastRatio the least that the annuity may be of the pension
   * @param mostRatio the most
   */
  record Expected(
      Map<String, String> classes,
      @Nullable String pension,
      @Nullable String annuity,
      @Nullable BigDecimal leastRatio,
      @Nullable BigDecimal mostRatio) {}

  private static final int RATIO_DECIMALS = 3;

  private final @Nullable Expected expected;

  Contributions(@Nullable Expected expected) {
    this.expected = expected;
  }

  /** In the general public budget, or else among all funds. */
  List<CodeBlemish> oddAnnuities(Tables tables) {
    List<Figure> pair = pairIn(tables.generalPublicExpenditure());
    if (pair.isEmpty()) {
      pair = pairIn(tables.expenditure());
    }
    if (expected == null || pair.isEmpty()) {
      return List.of();
    }
    Figure annuity = pair.get(0);
    Figure pension = pair.get(1);
    BigDecimal least = expected.leastRatio();
    BigDecimal most = expected.mostRatio();
    if (least == null || most == null || fits(annuity, pension, least, most)) {
      return List.of();
    }
    String ratio =
        annuity
            .value()
            .divide(pension.value(), MathContext.DECIMAL64)
            .setScale(RATIO_DECIMALS, RoundingMode.HALF_UP)
            .toPlainString();
    Map<String, String> details =
        Map.of(
            "other", pension.value().toPlainString(),
            "ratio", ratio,
            "least", least.toPlainString(),
            "most", most.toPlainString());
    return List.of(CodeBlemish.at(annuity, "default", details));
  }

  /** Whether some pair of unrounded values has a ratio within the bounds. */
  private static boolean fits(Figure annuity, Figure pension, BigDecimal least, BigDecimal most) {
    BigDecimal highest = annuity.value().add(annuity.half());
    BigDecimal lowest = annuity.value().subtract(annuity.half());
    BigDecimal smallest = pension.value().subtract(pension.half());
    BigDecimal largest = pension.value().add(pension.half());
    return highest.compareTo(least.multiply(smallest)) >= 0
        && lowest.compareTo(most.multiply(largest)) <= 0;
  }

  /** Annuity and pension, both above zero, from basic expenditure or else from the total. */
  private List<Figure> pairIn(@Nullable ExpenditureTable table) {
    ExpenditureRow annuity = expected == null ? null : row(table, expected.annuity());
    ExpenditureRow pension = expected == null ? null : row(table, expected.pension());
    if (annuity == null || pension == null) {
      return List.of();
    }
    boolean basic = annuity.basic().amount() != null && pension.basic().amount() != null;
    Figure part = basic ? annuity.basic().amount() : annuity.total().amount();
    Figure whole = basic ? pension.basic().amount() : pension.total().amount();
    boolean both = part != null && whole != null && part.isPositive() && whole.isPositive();
    return both ? List.of(part, whole) : List.of();
  }

  private static @Nullable ExpenditureRow row(
      @Nullable ExpenditureTable table, @Nullable String code) {
    return table == null || code == null
        ? null
        : table.rows().stream()
            .filter(row -> code.equals(CodeBook.codeOf(row)))
            .findFirst()
            .orElse(null);
  }
}
