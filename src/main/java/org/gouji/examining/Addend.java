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
 * @param cut whether its last place may have been cut off and not rounded
 */
public record Addend(Figure figure, int sign, boolean base, boolean cut) {
  Addend(Figure figure, int sign) {
    this(figure, sign, false, false);
  }

  /** The same as a part of what a percentage is of. */
  Addend asBase() {
    return new Addend(figure, sign, true, cut);
  }

  /** The same with a last place that may have been cut off. */
  Addend asCut() {
    return new Addend(figure, sign, base, true);
  }

  private Addend with(Figure reprinted) {
    return new Addend(reprinted, sign, base, cut);
  }

  /** The addends as they would be if their figures printed other numbers. */
  static List<Addend> reprinted(List<Addend> addends, UnaryOperator<Figure> figures) {
    return addends.stream().map(addend -> addend.with(figures.apply(addend.figure()))).toList();
  }

  /** How far its unrounded value may be from the printed one, in another unit or its own. */
  BigDecimal slackIn(Unit unit) {
    BigDecimal slack = figure.slackIn(unit);
    return cut ? slack.add(slack) : slack;
  }

  /** With its sign, in another unit of money or in its own unit. */
  public BigDecimal valueIn(Unit unit) {
    BigDecimal value = figure.valueIn(unit);
    return sign < 0 ? value.negate() : value;
  }
}
