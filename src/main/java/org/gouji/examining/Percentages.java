package org.gouji.examining;

import java.util.List;
import org.gouji.model.Changing;
import org.gouji.model.Figure;
import org.jspecify.annotations.Nullable;

/** Finds change and base of a stated percentage among what an item states. */
final class Percentages {
  private Percentages() {}

  static @Nullable Identity of(Grading grading, String check, Changing item) {
    Figure percent = item.changePercent();
    Figure change = item.change();
    Figure amount = item.amount();
    Figure prior = item.prior();
    if (percent == null || change == null) {
      return null;
    }
    if (prior != null) {
      return grading.percentage(
          check, percent, new Addend(change, 1), List.of(new Addend(prior, 1)));
    }
    return amount == null
        ? null
        : grading.percentage(
            check,
            percent,
            new Addend(change, 1),
            List.of(new Addend(amount, 1), new Addend(change, -1)));
  }
}
