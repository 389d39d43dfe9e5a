package org.gouji.searching;

import java.util.List;

/**
 * Which characters a text must have for a pattern to be found in it.
 *
 * @param all every one of them
 * @param choices lists of clues, of each of which the text fits one
 */
record Clue(String all, List<List<Clue>> choices) {
  /** Says nothing of the text. */
  static final Clue NONE = new Clue("", List.of());

  /** False only where the pattern cannot be found. */
  boolean fits(SearchText text) {
    if (!text.mayHaveAll(all)) {
      return false;
    }
    for (int i = 0; i < choices.size(); i++) {
      if (!fitsAny(choices.get(i), text)) {
        return false;
      }
    }
    return true;
  }

  private static boolean fitsAny(List<Clue> choice, SearchText text) {
    for (int i = 0; i < choice.size(); i++) {
      if (choice.get(i).fits(text)) {
        return true;
      }
    }
    return false;
  }

  boolean saysNothing() {
    return all.isEmpty() && choices.isEmpty();
  }
}
