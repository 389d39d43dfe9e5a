package org.gouji.diagnosis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gouji.examining.Addend;
import org.gouji.examining.Identity;
import org.gouji.examining.Relation;
import org.gouji.model.Figure;
import org.gouji.model.Unit;
import org.jspecify.annotations.Nullable;

/** A change in percent of this year's figure, where last year's is what counts. */
final class WrongBase {
  private static final double LIKELIHOOD = 0.02;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private WrongBase() {}

  /** The slip, where a figure is such a percentage; otherwise null. */
  static @Nullable Slip in(Figure figure, List<Identity> broken) {
    for (Identity identity : broken) {
      if (identity.relation() == Relation.PERCENTAGE && identity.subject().equals(figure)) {
        Unit unit = identity.addends().get(0).figure().unit();
        BigDecimal change = BigDecimal.ZERO;
        BigDecimal thisYears = BigDecimal.ZERO;
        for (Addend addend : identity.addends()) {
          BigDecimal value = addend.valueIn(unit);
          change = addend.base() ? change : change.add(value);
          thisYears = thisYears.add(value);
        }
        if (thisYears.signum() > 0
            && change
                    .multiply(HUNDRED)
                    .divide(thisYears, figure.value().scale(), RoundingMode.HALF_UP)
                    .compareTo(figure.value())
                == 0) {
          return new Slip(Pattern.WRONG_BASE, LIKELIHOOD);
        }
      }
    }
    return null;
  }
}
