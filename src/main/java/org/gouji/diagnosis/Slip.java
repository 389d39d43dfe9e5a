package org.gouji.diagnosis;

import org.gouji.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * How a figure may have come to print something else than it should.
 *
 * @param likelihood how often a slip of this form leads to just this wrong number, compared with
 *     other slips
 * @param source the figure whose value was printed instead; null where none was
 */
record Slip(Pattern pattern, double likelihood, @Nullable Figure source) {
  /** So rare that any recognised form outweighs it. */
  static final Slip NONE = new Slip(Pattern.NONE, 1e-6, null);

  Slip(Pattern pattern, double likelihood) {
    this(pattern, likelihood, null);
  }

  Slip orLikelier(@Nullable Slip other) {
    return other != null && other.likelihood > likelihood ? other : this;
  }
}
