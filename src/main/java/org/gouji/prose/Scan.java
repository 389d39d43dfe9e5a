package org.gouji.prose;

import java.util.BitSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.gouji.searching.Finder;
import org.gouji.searching.SearchText;

/**
 * Searches texts for a pattern where a character stands that its matches begin with: a text is long
 * and has few of them.
 */
final class Scan {
  private final Finder pattern;
  private final String beginnings;
  private final BitSet beginning = new BitSet();

  /**
   * Takes the pattern.
   *
   * @param beginnings every character that a match may begin with
   */
  Scan(String beginnings, String pattern) {
    this.pattern = new Finder(pattern);
    this.beginnings = beginnings;
    for (int i = 0; i < beginnings.length(); i++) {
      beginning.set(beginnings.charAt(i));
    }
  }

  /** Every match, each beginning where the one before has ended or later. */
  void each(SearchText searched, Consumer<Matcher> taker) {
    if (!searched.mayHaveAny(beginnings) || !pattern.mayBeIn(searched)) {
      return;
    }
    String text = searched.text();
    Matcher matcher = null;
    for (int i = 0; i < text.length(); i++) {
      if (beginning.get(text.charAt(i))) {
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
