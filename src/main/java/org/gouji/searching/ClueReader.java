package org.gouji.searching;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads in a regular expression which characters every match has. What it does not understand, or
 * what may be left out of a match, gives no clue.
 */
final class ClueReader {
  private static final String SPECIAL = "\\[](){}.*+?^$|";
  private static final String CLASSES_AND_BOUNDARIES = "dDsSwWhHvVRbBAzZGtnrf";
  private static final String HARMLESS_FLAGS = "sm";
  private static final char END = '\0';

  private final String pattern;
  private int at;
  private boolean understood = true;

  private ClueReader(String pattern) {
    this.pattern = pattern;
  }

  /** The clue to a pattern that is compiled without flags. */
  static Clue read(String pattern) {
    ClueReader reader = new ClueReader(pattern);
    Clue clue = reader.alternatives();
    return reader.understood && reader.at == pattern.length() ? clue : Clue.NONE;
  }

  private Clue alternatives() {
    List<Clue> clues = new ArrayList<>();
    clues.add(sequence());
    while (next() == '|') {
      at++;
      clues.add(sequence());
    }
    if (clues.contains(Clue.NONE)) {
      return Clue.NONE;
    }
    return clues.size() == 1 ? clues.get(0) : new Clue.Any(clues);
  }

  private Clue sequence() {
    List<Clue> clues = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    while (understood && at < pattern.length() && next() != '|' && next() != ')') {
      Clue clue = element();
      if (isLeftOut() || clue == Clue.NONE) {
        continue;
      }
      if (clue instanceof Clue.Word character) {
        word.append(character.word());
      } else {
        clues.add(clue);
      }
    }
    if (!word.isEmpty()) {
      clues.add(0, new Clue.Word(word.toString()));
    }
    if (clues.isEmpty()) {
      return Clue.NONE;
    }
    return clues.size() == 1 ? clues.get(0) : new Clue.All(clues);
  }

  private Clue element() {
    char first = next();
    at++;
    if (first == '(') {
      return group();
    }
    if (first == '[') {
      skipClass();
      return Clue.NONE;
    }
    if (first == '\\') {
      return escape();
    }
    if (first == '.' || first == '^' || first == '$') {
      return Clue.NONE;
    }
    return character(first, SPECIAL.indexOf(first) < 0);
  }

  /** A character outside the basic plane is two, of which a quantifier means both. */
  private Clue character(char character, boolean plain) {
    understood &= plain && !Character.isSurrogate(character) && character != END;
    return new Clue.Word(String.valueOf(character));
  }

  private Clue group() {
    boolean looksAround = false;
    if (next() == '?') {
      at++;
      char kind = next();
      at++;
      if (kind == '<' && Character.isLetter(next())) {
        skipTo('>');
      } else if (kind == '=' || kind == '!' || kind == '<') {
        looksAround = true;
        at += kind == '<' ? 1 : 0;
      } else if (kind != ':' && kind != '>') {
        at--;
        if (isFlagForTheRest()) {
          return Clue.NONE;
        }
      }
    }
    Clue clue = alternatives();
    understood &= next() == ')';
    at++;
    return looksAround ? Clue.NONE : clue;
  }

  private boolean isFlagForTheRest() {
    while (HARMLESS_FLAGS.indexOf(next()) >= 0) {
      at++;
    }
    char end = next();
    understood &= end == ':' || end == ')';
    at++;
    return end == ')';
  }

  private void skipClass() {
    at += next() == '^' ? 1 : 0;
    understood &= next() != ']';
    while (understood && next() != ']') {
      char character = next();
      at++;
      if (character == '\\') {
        escape();
      }
      understood &= character != '[' && character != '&' && character != END;
    }
    at++;
  }

  private Clue escape() {
    char escaped = next();
    at++;
    if (escaped == 'p' || escaped == 'P') {
      understood &= next() == '{';
      skipTo('}');
      return Clue.NONE;
    }
    if (escaped >= '1' && escaped <= '9') {
      skipDigits();
      return Clue.NONE;
    }
    boolean word = Character.isLetterOrDigit(escaped);
    if (word && CLASSES_AND_BOUNDARIES.indexOf(escaped) >= 0) {
      return Clue.NONE;
    }
    return character(escaped, !word);
  }

  /**
   * Goes over what says how often the element before it occurs; whether it may not occur at all.
   */
  private boolean isLeftOut() {
    char quantifier = next();
    boolean none = quantifier == '?' || quantifier == '*';
    if (quantifier == '{') {
      at++;
      int digits = at;
      skipDigits();
      understood &= at > digits;
      none = understood && pattern.substring(digits, at).chars().allMatch(digit -> digit == '0');
      skipTo('}');
    } else if (none || quantifier == '+') {
      at++;
    } else {
      return false;
    }
    at += next() == '?' || next() == '+' ? 1 : 0;
    return none;
  }

  private void skipDigits() {
    while (next() >= '0' && next() <= '9') {
      at++;
    }
  }

  private void skipTo(char end) {
    int found = pattern.indexOf(end, at);
    understood &= found >= 0;
    at = found + 1;
  }

  private char next() {
    return at < pattern.length() ? pattern.charAt(at) : END;
  }
}
