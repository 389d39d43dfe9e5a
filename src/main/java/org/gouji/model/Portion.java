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
    return part.share() == null ? null : share(part.share(), false);
  }

  /** A share of it in the prose; null where the amount or every whole is not stated. */
  public @Nullable Share shareInText(Figure percent) {
    return share(percent, true);
  }

  private @Nullable Share share(Figure percent, boolean mayBeCut) {
    Figure amount = part.amount();
    return amount == null || wholes.isEmpty() ? null : new Share(percent, amount, wholes, mayBeCut);
  }
}
