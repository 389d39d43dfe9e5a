package org.gouji.diagnosis;

import java.math.BigDecimal;
import java.math.MathContext;
import org.gouji.examining.Identity;
import org.jspecify.annotations.Nullable;

/**
 * A figure's part in an identity.
 *
 * @param weight by how much the identity's difference grows with one unit of the figure
 */
record Tie(Identity identity, BigDecimal weight) {
  /** By how much the figure must change to make up for a difference; null where it cannot. */
  @Nullable BigDecimal making(BigDecimal difference) {
    return weight.signum() == 0
        ? null
        : difference.negate().divide(weight, MathContext.DECIMAL64).stripTrailingZeros();
  }
}
