package org.gouji.model;

import org.jspecify.annotations.Nullable;

/**
 * An item for which the document may state this year's amount and how it changed from last year.
 */
public interface Changing {
  /** This year's figure; null where the document does not state it. */
  @Nullable Figure amount();

  /** This year less last year, signed. */
  @Nullable Figure change();

  /** The change in percent of last year, signed. */
  @Nullable Figure changePercent();

  /** Last year's figure. */
  @Nullable Figure prior();

  /** Whether the document says how the amount changed, but not what it is. */
  default boolean lacksAmount() {
    return amount() == null && change() != null;
  }

  /** The stated explanation of the change. */
  @Nullable String reason();
}
