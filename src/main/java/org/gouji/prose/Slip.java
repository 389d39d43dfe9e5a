package org.gouji.prose;

import org.gouji.model.Prose;

/** Words that no finished document has. */
public record Slip(Kind kind, Prose found) {
  /** What is wrong with them. */
  public enum Kind {
    /** The template's, waiting to be replaced. */
    PLACEHOLDER,
    /** An amount or a percentage is missing. */
    BLANK,
    /** One direction twice, or two that exclude each other. */
    CONTRADICTION,
    /** A percentage that cannot be. */
    IMPOSSIBLE
  }
}
