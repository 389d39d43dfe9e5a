package org.gouji.diagnosis;

import java.util.Comparator;
import java.util.List;
import org.gouji.examining.Identity;
import org.gouji.model.Figure;

/**
 * A single figure that may be the wrong one of a part.
 *
 * @param change what it would print
 * @param slip how it may have become wrong
 * @param mended the broken identities that would hold
 * @param doubtful whether bounds would be broken as they stand
 * @param score the logarithm of how likely it is, compared with other suspects of the part
 */
record Suspect(
    Sheet.Change change, Slip slip, List<Identity> mended, boolean doubtful, double score) {
  static final Comparator<Suspect> LIKELIEST_FIRST =
      Comparator.comparingDouble(Suspect::score)
          .reversed()
          .thenComparing(suspect -> suspect.figure().place());

  /** What an identity that stays broken takes away, and once more where the figure is in it. */
  private static final double STAYS_BROKEN = Math.log(1e-3);

  private static final double STAYS_BROKEN_WITH_IT = Math.log(0.1);
  private static final double IN_DOUBT = Math.log(1e-4);

  /** What it adds that the number stands elsewhere in the submission. */
  private static final double PRINTED_ELSEWHERE = Math.log(8);

  /**
   * Weighs a suspect.
   *
   * @param broken how many identities of the part are broken
   * @param left how many of the figure's own would stay so
   * @param elsewhere whether the number stands elsewhere in the submission
   */
  static Suspect of(
      Sheet.Change change,
      Slip slip,
      List<Identity> mended,
      int broken,
      int left,
      boolean doubtful,
      boolean elsewhere) {
    double score =
        Math.log(slip.likelihood())
            + STAYS_BROKEN * (broken - mended.size())
            + STAYS_BROKEN_WITH_IT * left
            + (doubtful ? IN_DOUBT : 0)
            + (elsewhere ? PRINTED_ELSEWHERE : 0);
    return new Suspect(change, slip, List.copyOf(mended), doubtful, score);
  }

  Figure figure() {
    return change.figure();
  }

  boolean hasPattern() {
    return slip.pattern() != Pattern.NONE;
  }

  /** Whether it says enough to be named although it does not explain everything. */
  boolean isConvincing() {
    return !doubtful && (hasPattern() || mended.size() > 1);
  }

  Correction correction() {
    return new Correction(figure(), change.value(), slip.pattern(), slip.source());
  }
}
