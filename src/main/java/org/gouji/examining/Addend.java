package org.gouji.examining;

import java.math.BigDecimal;
import org.gouji.model.Figure;
import org.gouji.model.Unit;

/**
 * A figure in an identity.
 *
 * @param sign 1 or -1
 */
public record Addend(Figure figure, int sign) {
  BigDecimal valueIn(Unit unit) {
    BigDecimal value = figure.valueIn(unit);
    return sign < 0 ? value.negate() : value;
  }
}
