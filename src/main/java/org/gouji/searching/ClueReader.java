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
    Clue first = sequence();
    if (next() != '|') {
      return first;
    }
    List<Clue> choice = new ArrayList<>();
    choice.add(first);
    boolean telling = !first.saysNothing();
    while (next() == '|') {
      at++;
      Clue other = sequence();
      telling &= !other.saysNothing();
      choice.add(other);
    }
    return telling ? new Clue("", List.of(choice)) : Clue.NONE;
  }

  private Clue sequence() {
    StringBuilder all = new StringBuilder();
    List<List<Clue>> choices = new ArrayList<>();
    while (understood && at < pattern.length() && next() != '|' && next() != ')') {
      Clue clue = element();
      if (!isLeftOut()) {
        all.append(clue.all());
        choices.addAll(clue.choices());
      }
    }
    return new Clue(all.toString(), choices);
  }

  private Clue element() {
    char first = next();
    at++;
    if (first == '(') {
      return group();
    }
    if (first == '[') {
      return oneOf();
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
    return new Clue(String.valueOf(character), List.of());
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

  private Clue oneOf() {
    boolean telling = next() != '^';
    at += telling ? 0 : 1;
    understood &= next() != ']';
    List<Clue> choice = new ArrayList<>();
    while (understood && next() != ']') {
      char character = next();
      understood &= character != '[' && character != '&' && character != END;
      at++;
      Clue one = character == '\\' ? escape() : new Clue(String.valueOf(character), List.of());
      telling &= !one.saysNothing() && character != '-';
      choice.add(one);
    }
    at++;
    return telling ? new Clue("", List.of(choice)) : Clue.NONE;
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
