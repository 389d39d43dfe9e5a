package org.gouji.searching;

import java.util.List;

/** Which characters a text must have for a pattern to be found in it. */
interface Clue {
  /** Says nothing of the text. */
  Clue NONE = text -> true;

  /** False only where the pattern cannot be found. */
  boolean fits(SearchText text);

  /** A text with the characters of a word. */
  record Word(String word) implements Clue {
    @Override
    public boolean fits(SearchText text) {
      return text.mayHaveAll(word);
    }
  }

  /** A text that each of these fits. */
  record All(List<Clue> clues) implements Clue {
    @Override
    public boolean fits(SearchText text) {
      for (int i = 0; i < clues.size(); i++) {
        if (!clues.get(i).fits(text)) {
          return false;
        }
      }
      return true;
    }
  }

  /** A text that one of these fits. */
  record Any(List<Clue> clues) implements Clue {
    @Override
    public boolean fits(SearchText text) {
      for (int i = 0; i < clues.size(); i++) {
        if (clues.get(i).fits(text)) {
          return true;
        }
      }
      return false;
    }
  }
}
