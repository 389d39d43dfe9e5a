package org.gouji.diagnosis;

import java.math.BigDecimal;
import org.gouji.examining.Grade;
import org.gouji.examining.Identity;

/** Whether an identity holds, as printed and with other numbers. What rounding explains holds. */
final class Keeping {
  private Keeping() {}

  static boolean holds(Identity identity) {
    return identity.grade() != Grade.WRONG;
  }

  /**
   * Whether it would hold.
   *
   * @param difference the subject less what is expected of it
   * @param subject the number that the subject would print
   */
  static boolean holds(Identity identity, BigDecimal difference, BigDecimal subject) {
    BigDecimal allowed = identity.tolerance();
    return switch (identity.relation()) {
      case SUM, EQUAL, COUNT -> within(difference, allowed);
      case PERCENTAGE ->
          throw new IllegalArgumentException("a percentage is judged by its figures");
      case AT_MOST -> difference.compareTo(allowed) <= 0;
      case NOT_NEGATIVE -> subject.signum() >= 0;
      case DIRECTION ->
          within(difference, allowed)
              || !within(subject.add(subject).subtract(difference), allowed);
    };
  }

  private static boolean within(BigDecimal difference, BigDecimal allowed) {
    return difference.abs().compareTo(allowed) <= 0;
  }
}
