package org.gouji.diagnosis;

import java.math.BigDecimal;
import org.gouji.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A printed figure that is probably wrong.
 *
 * @param suggested what the other figures want it to be, in its unit, with at least as many
 *     decimals as it prints; null where it is not the figure itself that should change
 * @param pattern how it may have become wrong
 * @param source the figure that was taken for it, or that is missing beside it; null where none is
 *     known
 */
public record Correction(
    Figure figure, @Nullable BigDecimal suggested, Pattern pattern, @Nullable Figure source) {
  boolean changesNothing() {
    return suggested != null && suggested.compareTo(figure.value()) == 0;
  }
}
