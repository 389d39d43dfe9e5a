package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item that may be stated as a share of something.
 *
 * @param wholes what it may be a share of, the likeliest first
 */
public record Portion(Changing part, List<Figure> wholes) {
  /** The stated share; null where it, the amount or every whole is not stated. */
  @Nullable Share share() {
    return part.share() == null ? null : share(part.share());
  }

  /** A share of it; null where the amount or every whole is not stated. */
  public @Nullable Share share(Figure percent) {
    Figure amount = part.amount();
    return amount == null || wholes.isEmpty() ? null : new Share(percent, amount, wholes);
  }
}
