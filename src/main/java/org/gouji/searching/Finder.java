package org.gouji.searching;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A pattern that is compiled and run only where a text may have a match. */
public final class Finder {
  private static final String NOTHING = "(?!)";

  private final String regex;
  private volatile @Nullable Clue clue;
  private volatile @Nullable Pattern pattern;

  /** Takes a regular expression, which is not compiled yet. */
  public Finder(String regex) {
    this.regex = regex;
  }

  /** Takes a regular expression and a word that every match of it has. */
  public Finder(String regex, String word) {
    this.regex = regex;
    this.clue = new Clue(word, List.of());
  }

  /** Finds what any of these finds; finds nothing where there are none. */
  public static Finder any(List<String> regexes) {
    return new Finder(regexes.isEmpty() ? NOTHING : String.join("|", regexes));
  }

  /** A finder for each regular expression. */
  public static List<Finder> each(List<String> regexes) {
    List<Finder> finders = new ArrayList<>();
    for (String regex : regexes) {
      finders.add(new Finder(regex));
    }
    return finders;
  }

  /** Whether the text has a match. */
  public boolean isIn(SearchText text) {
    return mayBeIn(text) && matcher(text.text()).find();
  }

  /** Whether the whole text is a match. */
  public boolean isAllOf(SearchText text) {
    return mayBeIn(text) && matcher(text.text()).matches();
  }

  /** Whether the text may have a match; false is certain. */
  public boolean mayBeIn(SearchText text) {
    Clue known = clue;
    if (known == null) {
      known = ClueReader.read(regex);
      clue = known;
    }
    return known.fits(text);
  }

  /** A matcher of the compiled pattern over a text. */
  public Matcher matcher(String text) {
    return pattern().matcher(text);
  }

  /**
   * The compiled pattern.
   *
   * @throws java.util.regex.PatternSyntaxException where it is none
   */
  public Pattern pattern() {
    Pattern compiled = pattern;
    if (compiled == null) {
      compiled = Pattern.compile(regex);
      pattern = compiled;
    }
    return compiled;
  }
}
