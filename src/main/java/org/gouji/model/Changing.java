package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item for which the document may state this year's amount and how it changed from last year.
 */
public interface Changing extends Moving {
  /** This year's figure; null where the document does not state it. */
  @Nullable Figure amount();

  /** This year less last year, signed. */
  @Nullable Figure change();

  /** The change in percent of last year, signed. */
  @Nullable Figure changePercent();

  /** Last year's figure. */
  @Nullable Figure prior();

  /** In percent of the whole that it is a part of. */
  @Nullable Figure share();

  /** Whether the document says how the amount changed, but not what it is. */
  default boolean lacksAmount() {
    return amount() == null && change() != null;
  }

  /** The stated explanation of the change. */
  @Nullable String reason();

  /** Whether the last places of its numbers may have been cut off and not rounded. */
  default boolean mayBeCut() {
    return false;
  }

  @Override
  default @Nullable Movement movement() {
    Figure amount = amount();
    Figure change = change();
    Figure prior = prior();
    return amount == null || change == null || prior == null
        ? null
        : new Movement(change, List.of(amount), List.of(prior));
  }

  /**
   * Whether a percentage is stated although last year's figure is zero, as stated or as amount and
   * change leave it. A percentage of zero says no more than that nothing stayed nothing.
   */
  default boolean isPercentOfNothing() {
    Figure amount = amount();
    Figure change = change();
    Figure prior = prior();
    Figure percent = changePercent();
    boolean fromNothing =
        prior != null
            ? prior.isZero()
            : amount != null && change != null && amount.sameAmountAs(change);
    boolean toNothing = amount != null ? amount.isZero() : change != null && change.isZero();
    return percent != null && fromNothing && !(toNothing && percent.isZero());
  }
}
