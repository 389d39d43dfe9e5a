package org.gouji.examining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gouji.model.Figure;
import org.gouji.model.Unit;

/**
 * One quantity printed in two units: the coarser print is judged by what the finer one rounds to.
 *
 * @param exact the finer figure in the unit of the coarser
 * @param places decimals that the coarser is printed with
 */
record Conversion(Figure coarser, Figure finer, BigDecimal exact, int places) {
  static Conversion between(Figure figure, Figure other) {
    boolean swap = figure.half().compareTo(halfIn(figure.unit(), other)) < 0;
    Figure coarser = swap ? other : figure;
    Figure finer = swap ? figure : other;
    int places = Math.max(0, coarser.half().scale() - 1);
    return new Conversion(coarser, finer, finer.valueIn(coarser.unit()), places);
  }

  private static BigDecimal halfIn(Unit unit, Figure printed) {
    return printed.half().scaleByPowerOfTen(printed.unit().powerOver(unit));
  }

  BigDecimal difference() {
    return coarser.value().subtract(rounded());
  }

  /** A whole unit of the last place where the rest was cut off, else half of one. */
  BigDecimal tolerance() {
    return isCutOff() ? coarser.half().add(coarser.half()) : coarser.half();
  }

  /**
   * The figures with their grade.
   *
   * @param otherwise the grade of a difference that is neither none nor what rounding leaves
   * @param tolerance the largest difference that is not wrong
   */
  Identity identity(String check, Grade otherwise, BigDecimal tolerance) {
    boolean rounds = coarser.value().subtract(exact).abs().compareTo(coarser.half()) <= 0;
    return new Identity(
        check,
        Relation.EQUAL,
        coarser,
        List.of(new Addend(finer, 1)),
        rounds ? Grade.EQUAL : otherwise,
        rounded(),
        difference(),
        tolerance);
  }

  private BigDecimal rounded() {
    return exact.setScale(places, RoundingMode.HALF_UP);
  }

  private boolean isCutOff() {
    return coarser.value().compareTo(exact.setScale(places, RoundingMode.DOWN)) == 0;
  }
}
