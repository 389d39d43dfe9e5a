package org.gouji.prose;

import java.util.BitSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Searches texts for a pattern where a character stands that its matches begin with: a text is long
 * and has few of them.
 */
final class Scan {
  private final Pattern pattern;
  private final BitSet beginnings = new BitSet();

  /**
   * Compiles the pattern.
   *
   * @param beginnings every character that a match may begin with
   */
  Scan(String beginnings, String pattern) {
    this.pattern = Pattern.compile(pattern);
    beginnings.chars().forEach(this.beginnings::set);
  }

  /** Every match, each beginning where the one before has ended or later. */
  void each(String text, Consumer<Matcher> taker) {
    Matcher matcher = null;
    for (int i = 0; i < text.length(); i++) {
      if (beginnings.get(text.charAt(i))) {
        if (matcher == null) {
          matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        }
        if (matcher.region(i, text.length()).lookingAt()) {
          taker.accept(matcher);
          i = Math.max(i, matcher.end() - 1);
        }
      }
    }
  }
}
