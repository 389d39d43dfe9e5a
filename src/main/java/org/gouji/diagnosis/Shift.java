package org.gouji.diagnosis;

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
  Diagnosis diagnosis() {
    List<Correction> corrections =
        changes.stream()
            .map(change -> new Correction(change.figure(), change.value(), pattern, other(change)))
            .toList();
    return new Diagnosis(corrections, List.of(), List.copyOf(mended), false);
  }

  /** Of two figures the other one. */
  private @Nullable Figure other(Sheet.Change change) {
    if (changes.size() != 2) {
      return null;
    }
    return changes.get(change.equals(changes.get(0)) ? 1 : 0).figure();
  }

  boolean isBetterThan(@Nullable Shift other) {
    return other == null
        || mended.size() > other.mended.size()
        || (mended.size() == other.mended.size() && changes.size() < other.changes.size());
  }
}
