package org.gouji.searching;

/** A text that many patterns are to be looked for in. */
public final class SearchText {
  private static final int BITS = 512;

  private final String text;
  private final long[] characters = new long[BITS / Long.SIZE];

  /** Looks the text through once. */
  public SearchText(String text) {
    this.text = text;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      characters[slot(character)] |= 1L << character;
    }
  }

  /** The text itself. */
  public String text() {
    return text;
  }

  /** Whether it may have one of these characters; false is certain. */
  public boolean mayHaveAny(String wanted) {
    for (int i = 0; i < wanted.length(); i++) {
      if (mayHave(wanted.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it may have every one of these characters; false is certain. */
  boolean mayHaveAll(String wanted) {
    for (int i = 0; i < wanted.length(); i++) {
      if (!mayHave(wanted.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean mayHave(char character) {
    return (characters[slot(character)] & 1L << character) != 0;
  }

  /** Several characters share a bit of the table. */
  private static int slot(char character) {
    return (character & (BITS - 1)) / Long.SIZE;
  }
}
