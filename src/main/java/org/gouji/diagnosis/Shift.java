package org.gouji.diagnosis;

import java.util.Comparator;
import java.util.List;
import org.gouji.examining.Identity;
import org.gouji.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Figures that are wrong together.
 *
 * @param mended broken identities that would hold; none that holds would be broken
 */
record Shift(Pattern pattern, List<Sheet.Change> changes, List<Identity> mended) {
  private static final Comparator<Shift> BETTER_FIRST =
      Comparator.comparingInt((Shift shift) -> -shift.mended.size())
          .thenComparingInt(Shift::rank)
          .thenComparingInt(shift -> shift.changes.size());

  Diagnosis diagnosis() {
    List<Correction> corrections =
        changes.stream()
            .map(change -> new Correction(change.figure(), change.value(), pattern, other(change)))
            .toList();
    return new Diagnosis(corrections, List.of(), List.copyOf(mended), false, false);
  }

  /** The better of two, the first where they are alike; null where there is neither. */
  static @Nullable Shift better(@Nullable Shift one, @Nullable Shift other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return BETTER_FIRST.compare(other, one) < 0 ? other : one;
  }

  /**
   * An exchange is likelier than a whole amount in the wrong place, and that than a part of one.
   */
  private int rank() {
    if (pattern != Pattern.MISPLACED_PART) {
      return 0;
    }
    boolean whole =
        changes.stream()
            .anyMatch(change -> change.value().signum() == 0 || change.figure().isZero());
    return whole ? 1 : 2;
  }

  /** Of two figures the other one. */
  private @Nullable Figure other(Sheet.Change change) {
    if (changes.size() != 2) {
      return null;
    }
    return changes.get(change.equals(changes.get(0)) ? 1 : 0).figure();
  }
}
