package org.gouji.diagnosis;

import java.math.BigDecimal;
import org.gouji.examining.Identity;
import org.gouji.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A figure's part in an identity.
 *
 * @param weight by how much the identity's difference grows with one unit of the figure: a power of
 *     ten, or zero
 */
record Tie(Identity identity, BigDecimal weight) {
  /** By how much the figure must change to make up for a difference; null where it cannot. */
  @Nullable BigDecimal making(BigDecimal difference) {
    return weight.signum() == 0 ? null : difference.negate().divide(weight).stripTrailingZeros();
  }

  /** Whether more than one number of the figure satisfies an identity with a coarser unit. */
  boolean leavesRoom(Figure figure) {
    return isCoarser(identity.subject(), figure)
        || identity.addends().stream().anyMatch(addend -> isCoarser(addend.figure(), figure));
  }

  private static boolean isCoarser(Figure other, Figure figure) {
    return other.unit() != figure.unit()
        && other.unit().isMoney()
        && other.unit().powerOver(figure.unit()) > 0;
  }
}
