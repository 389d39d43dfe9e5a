package org.gouji.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A stated number of things, and the number that the rest of the document leaves possible.
 *
 * @param least the fewest
 * @param most the most; where a limit is given it alone decides
 * @param limit another stated number that this one does not exceed; null where there is none
 */
public record Tally(Figure figure, int least, int most, @Nullable Figure limit) {
  static Tally between(Figure figure, int least, int most) {
    return new Tally(figure, least, most, null);
  }

  static Tally atMost(Figure figure, Figure limit) {
    return new Tally(figure, 0, 0, limit);
  }

  /** The possible number nearest to the stated one. */
  public int nearest() {
    if (figure.value().compareTo(BigDecimal.valueOf(least)) < 0) {
      return least;
    }
    boolean within = figure.value().compareTo(BigDecimal.valueOf(most)) < 0;
    return within ? figure.value().intValue() : most;
  }

  boolean holds() {
    return limit == null
        ? figure.isNumber(nearest())
        : figure.value().compareTo(limit.value()) <= 0;
  }
}
