package org.gouji.diagnosis;

import java.util.List;
import org.gouji.examining.Identity;

/**
 * One cause of broken identities.
 *
 * @param corrections what to correct: one figure, or several that are wrong together; the first is
 *     the one to look at
 * @param alternatives other single figures that could be wrong instead, likeliest first
 * @param explained the identities that hold once this is corrected, at least one
 * @param certain whether the correction stands out so far from every alternative that it may be
 *     made without looking at the source
 */
public record Diagnosis(
    List<Correction> corrections,
    List<Correction> alternatives,
    List<Identity> explained,
    boolean certain) {
  /** The figure to look at first. */
  public Correction likeliest() {
    return corrections.get(0);
  }
}
