package org.gouji.diagnosis;

import java.util.List;
import org.gouji.examining.Entry;

/**
 * One cause of broken identities.
 *
 * @param corrections what to correct: one figure, or several that are wrong together; the first is
 *     the one to look at
 * @param alternatives other single figures that could be wrong instead, likeliest first
 * @param explained what is broken now and would not be with the correction, at least one identity
 * @param certain whether the correction stands out so far from every alternative that it may be
 *     made without looking at the source
 * @param doubtful whether only another examination tells that it breaks nothing
 */
public record Diagnosis(
    List<Correction> corrections,
    List<Correction> alternatives,
    List<Entry> explained,
    boolean certain,
    boolean doubtful) {
  /** Whether nothing tells the first figure from some of the alternatives. */
  public boolean isUndecided() {
    return !certain && !alternatives.isEmpty() && corrections.size() == 1;
  }

  /** Whether it has a number for the same figure. */
  boolean corrects(Correction other) {
    return corrections.stream().anyMatch(own -> own.figure().equals(other.figure()));
  }

  Diagnosis with(List<Entry> nowExplained, boolean nowCertain) {
    return new Diagnosis(corrections, alternatives, nowExplained, nowCertain, doubtful);
  }

  /** The figure to look at first. */
  public Correction likeliest() {
    return corrections.get(0);
  }
}
