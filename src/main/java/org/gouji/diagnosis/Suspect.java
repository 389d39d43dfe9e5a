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
 * @param mended the broken identities that would hold; none that holds would be broken
 * @param score the logarithm of how likely it is, compared with other suspects of the part
 */
record Suspect(Sheet.Change change, Slip slip, List<Identity> mended, double score) {
  static final Comparator<Suspect> LIKELIEST_FIRST =
      Comparator.comparingDouble(Suspect::score)
          .reversed()
          .thenComparing(suspect -> suspect.figure().place());

  /** What an identity that stays broken takes away. */
  private static final double STAYS_BROKEN = Math.log(1e-3);

  /** What it adds that the number stands elsewhere in the submission. */
  private static final double PRINTED_ELSEWHERE = Math.log(8);

  static Suspect of(
      Sheet.Change change, Slip slip, List<Identity> mended, int broken, boolean elsewhere) {
    double score =
        Math.log(slip.likelihood())
            + STAYS_BROKEN * (broken - mended.size())
            + (elsewhere ? PRINTED_ELSEWHERE : 0);
    return new Suspect(change, slip, List.copyOf(mended), score);
  }

  Figure figure() {
    return change.figure();
  }

  boolean hasPattern() {
    return slip.pattern() != Pattern.NONE;
  }

  Correction correction() {
    return new Correction(figure(), change.value(), slip.pattern(), slip.source());
  }
}
