package org.gouji.examining;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gouji.model.Figure;
import org.gouji.model.Unit;

/**
 * A figure in an identity.
 *
 * @param sign 1 or -1
 * @param base whether it belongs to what the subject is a percentage of
 */
public record Addend(Figure figure, int sign, boolean base) {
  Addend(Figure figure, int sign) {
    this(figure, sign, false);
  }

  /** The same as a part of what a percentage is of. */
  Addend asBase() {
    return new Addend(figure, sign, true);
  }

  private Addend with(Figure reprinted) {
    return new Addend(reprinted, sign, base);
  }

  /** The addends as they would be if their figures printed other numbers. */
  static List<Addend> reprinted(List<Addend> addends, UnaryOperator<Figure> figures) {
    return addends.stream().map(addend -> addend.with(figures.apply(addend.figure()))).toList();
  }

  /** With its sign, in another unit of money or in its own unit. */
  public BigDecimal valueIn(Unit unit) {
    BigDecimal value = figure.valueIn(unit);
    return sign < 0 ? value.negate() : value;
  }
}
