package org.gouji.examining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Prose;
import org.gouji.searching.Finder;
import org.jspecify.annotations.Nullable;

/** The terms that a glossary must explain. */
final class Terms {
  /**
   * Parameter glossary-terms.
   *
   * @param terms what must always be explained
   * @param whenStated what must be explained where the figure at this path is stated
   * @param otherNames names that explain a term as well, with that term
   */
  record Required(
      List<String> terms, Map<String, String> whenStated, Map<String, String> otherNames) {}

  static final Terms NONE = new Terms(new Required(List.of(), Map.of(), Map.of()));

  private static final String ENTRY_ENDS = "\n。；;";
  private static final String GLOSSARY = "名词解释";
  private static final String EXPLAINING = ":：指是";
  private static final Pattern EXPLANATION =
      Pattern.compile("(?<!^.{0,9}" + GLOSSARY + ")[" + EXPLAINING + "]");
  private static final Pattern BRACKETS = Pattern.compile("（[^）]{0,40}）");

  private final Required required;
  private final Map<String, List<String>> otherNames = new HashMap<>();

  Terms(Required required) {
    this.required = required;
    required
        .otherNames()
        .forEach(
            (name, term) ->
                otherNames.computeIfAbsent(term, none -> new ArrayList<>()).add(key(name)));
  }

  /**
   * The required terms that are not explained.
   *
   * @param listed the terms that the submission lists
   * @param glossary finds the glossary's title
   */
  List<String> missing(List<String> listed, Outline outline, Finder glossary, Stated stated) {
    Set<String> wanted = new LinkedHashSet<>(required.terms());
    required
        .whenStated()
        .forEach(
            (term, path) -> {
              if (stated.contains(path)) {
                wanted.add(term);
              }
            });
    if (wanted.isEmpty()) {
      return List.of();
    }
    String explained = explained(listed, outline, glossary);
    List<String> missing = new ArrayList<>();
    for (String term : wanted) {
      if (!explained.contains(key(term))
          && !containsAny(explained, otherNames.getOrDefault(term, List.of()))) {
        missing.add(term);
      }
    }
    return missing;
  }

  private static boolean containsAny(String text, List<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static String explained(List<String> listed, Outline outline, Finder glossary) {
    List<String> entries = new ArrayList<>(listed);
    boolean inside = false;
    for (Heading heading : outline.headings()) {
      boolean title = glossary.isIn(heading.searched());
      inside = title || (inside && heading.standing() == Heading.Standing.NONE);
      if (title) {
        addEntries(heading.title(), entries);
        addEntries(heading.text(), entries);
      } else if (inside) {
        entries.add(heading.words());
      }
    }
    StringBuilder explained = new StringBuilder();
    for (String entry : entries) {
      explained.append(explainedBy(entry)).append('\n');
    }
    return explained.toString();
  }

  private static void addEntries(@Nullable Prose prose, List<String> entries) {
    if (prose != null) {
      String text = prose.text();
      int start = 0;
      for (int i = 0; i < text.length(); i++) {
        if (ENTRY_ENDS.indexOf(text.charAt(i)) >= 0) {
          entries.add(text.substring(start, i));
          start = i + 1;
        }
      }
      entries.add(text.substring(start));
    }
  }

  /** What an entry names before it begins to explain. */
  private static String explainedBy(String entry) {
    int explanation = explanation(entry);
    return key(explanation < 0 ? entry : entry.substring(0, explanation));
  }

  /**
   * Where it begins to explain; -1 where it does not. The glossary's own title explains nothing.
   */
  private static int explanation(String entry) {
    if (entry.contains(GLOSSARY)) {
      Matcher explanation = EXPLANATION.matcher(entry);
      return explanation.find() ? explanation.start() : -1;
    }
    for (int i = 0; i < entry.length(); i++) {
      if (EXPLAINING.indexOf(entry.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** A term without blanks, quotation marks and what stands in brackets. */
  private static String key(String term) {
    String plain = Words.plain(term);
    return plain.indexOf('（') < 0 ? plain : BRACKETS.matcher(plain).replaceAll("");
  }
}
