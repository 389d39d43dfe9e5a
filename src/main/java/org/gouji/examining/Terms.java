package org.gouji.examining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.model.Prose;
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
      List<String> terms, Map<String, String> whenStated, Map<String, String> otherNames) {

    Stream<String> namesOf(String term) {
      return Stream.concat(
          Stream.of(term),
          otherNames.keySet().stream().filter(name -> term.equals(otherNames.get(name))));
    }
  }

  static final Terms NONE = new Terms(new Required(List.of(), Map.of(), Map.of()));

  private static final Pattern ENTRIES = Pattern.compile("[\\n。；;]");
  private static final Pattern EXPLANATION = Pattern.compile("(?<!^.{0,9}名词解释)[:：指是]");
  private static final Pattern BRACKETS = Pattern.compile("（[^）]{0,40}）");

  private final Required required;

  Terms(Required required) {
    this.required = required;
  }

  /**
   * The required terms that are not explained.
   *
   * @param listed the terms that the submission lists
   * @param glossary finds the glossary's title
   */
  List<String> missing(List<String> listed, Outline outline, Pattern glossary, Stated stated) {
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
    return wanted.stream()
        .filter(term -> required.namesOf(term).map(Terms::key).noneMatch(explained::contains))
        .toList();
  }

  private static String explained(List<String> listed, Outline outline, Pattern glossary) {
    List<String> entries = new ArrayList<>(listed);
    boolean inside = false;
    for (Heading heading : outline.headings()) {
      boolean title = glossary.matcher(heading.words()).find();
      inside = title || (inside && heading.standing() == Heading.Standing.NONE);
      if (title) {
        addEntries(heading.title(), entries);
        addEntries(heading.text(), entries);
      } else if (inside) {
        entries.add(heading.words());
      }
    }
    return entries.stream().map(Terms::explainedBy).collect(Collectors.joining("\n"));
  }

  private static void addEntries(@Nullable Prose prose, List<String> entries) {
    if (prose != null) {
      ENTRIES.splitAsStream(prose.text()).forEach(entries::add);
    }
  }

  /** What an entry names before it begins to explain. */
  private static String explainedBy(String entry) {
    Matcher explanation = EXPLANATION.matcher(entry);
    return key(explanation.find() ? entry.substring(0, explanation.start()) : entry);
  }

  /** A term without blanks, quotation marks and what stands in brackets. */
  private static String key(String term) {
    return BRACKETS.matcher(Words.plain(term)).replaceAll("");
  }
}
