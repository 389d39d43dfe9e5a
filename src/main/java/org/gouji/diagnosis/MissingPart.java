package org.gouji.diagnosis;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.examining.Identity;
import org.gouji.examining.Relation;
import org.gouji.model.Figure;
import org.jspecify.annotations.Nullable;

/** A total that is right and whose parts are right, but one of them is not listed. */
final class MissingPart {
  private MissingPart() {}

  /**
   * The total with the figure that shows what is missing: the one that prints the gap, or the one
   * that prints what the listed parts add up to; null where nothing shows it.
   */
  static @Nullable Correction in(List<Identity> part, Sheet sheet, Surroundings surroundings) {
    Identity sum = part.get(0);
    Figure total = sum.subject();
    if (sum.relation() != Relation.SUM
        || sum.addends().size() < 2
        || part.stream().anyMatch(other -> !other.subject().equals(total))
        || sheet.difference(sum).signum() <= 0
        || !isSupported(total, sheet)) {
      return null;
    }
    BigDecimal gap = sheet.difference(sum);
    Figure shown = surroundings.printing(gap, total, sum);
    if (shown == null) {
      shown = surroundings.printing(total.value().subtract(gap), total, sum);
    }
    return shown == null ? null : new Correction(total, null, Pattern.MISSING_PART, shown);
  }

  /** Whether something else says the same of the total. */
  private static boolean isSupported(Figure total, Sheet sheet) {
    return sheet.ties(total).stream()
        .map(Tie::identity)
        .anyMatch(
            identity ->
                sheet.holds(identity)
                    && (identity.relation() == Relation.SUM
                        || identity.relation() == Relation.EQUAL));
  }
}
