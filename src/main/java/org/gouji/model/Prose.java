package org.gouji.model;

/**
 * Printed text and where it begins.
 *
 * @param text as written
 * @param bodyLine line of its first character where the file writes the text line by line; 0 where
 *     it does not, as in folded and escaped text
 * @param bodyColumn column in which each of these lines begins
 */
public record Prose(String text, Place place, int bodyLine, int bodyColumn) {
  /** Text of which only the beginning has a place. */
  public Prose(String text, Place place) {
    this(text, place, 0, 0);
  }

  public boolean isBlank() {
    return text.isBlank();
  }
}
