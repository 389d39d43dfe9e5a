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
    List<Addend> change = changeOf(item);
    List<Addend> base = baseOf(item);
    return percent == null || change.isEmpty() || base.isEmpty()
        ? null
        : grading.percentage(check, percent, change, base);
  }

  /** The change as stated, or else this year's figure less last year's; empty without either. */
  private static List<Addend> changeOf(Changing item) {
    Figure change = item.change();
    return change != null
        ? List.of(new Addend(change, 1))
        : difference(item.amount(), item.prior());
  }

  /** Last year's figure as stated, or else this year's less the change; empty without either. */
  private static List<Addend> baseOf(Changing item) {
    Figure prior = item.prior();
    return prior != null ? List.of(new Addend(prior, 1)) : difference(item.amount(), item.change());
  }

  private static List<Addend> difference(@Nullable Figure from, @Nullable Figure less) {
    return from == null || less == null
        ? List.of()
        : List.of(new Addend(from, 1), new Addend(less, -1));
  }
}
