package org.gouji.examining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Place;
import org.gouji.model.Prose;
import org.gouji.model.Section;
import org.gouji.model.Submission;
import org.gouji.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a document in their order.
 *
 * @param headings empty where the text was not submitted
 */
public record Outline(List<Heading> headings) implements Blemish {
  private static final Pattern IGNORED = Pattern.compile("[\\s“”\"「」『』‘’'。.．:：]");
  private static final Pattern SENTENCE =
      Pattern.compile("[^：:]{1,30}[：:](.*)|[^。]{1,40}。(.*)", Pattern.DOTALL);
  private static final int LONGEST_HEADING = 40;
  private static final int OPENING_SHOWN = 12;

  static Outline of(Submission submission, List<Pattern> brokenOpenings) {
    List<Section> sections = submission.sections().stream().filter(s -> s.title() != null).toList();
    List<Numbering> numberings = new ArrayList<>();
    for (Section section : sections) {
      numberings.add(Numbering.of(titleOf(section).text()));
    }
    boolean glossary = !submission.glossary().isEmpty();
    List<Heading> headings = new ArrayList<>();
    Map<Integer, Integer> lastAtLevel = new HashMap<>();
    for (int i = 0; i < sections.size(); i++) {
      Numbering numbering = numberings.get(i);
      String words = words(numbering.rest());
      String body = body(sections, numberings, i);
      headings.add(
          new Heading(
              titleOf(sections.get(i)),
              words,
              numbering.ordinal(),
              expected(numberings, i, lastAtLevel),
              sections.get(i).text(),
              body.isBlank() && glossary && words.contains("名词解释")
                  ? String.join("、", submission.glossary())
                  : body,
              opening(sections.get(i).text(), brokenOpenings)));
      lastAtLevel.put(numbering.level(), numbering.ordinal());
    }
    return new Outline(List.copyOf(headings));
  }

  public boolean isSubmitted() {
    return !headings.isEmpty();
  }

  @Override
  public Place place() {
    return isSubmitted() ? headings.get(0).title().place() : new Place("", 1, 1, 1);
  }

  @Override
  public Map<String, Text> details() {
    return Map.of();
  }

  /** A title without what varies from document to document: blanks, quotation marks, full stops. */
  static String words(String title) {
    return IGNORED.matcher(title).replaceAll("").replace('(', '（').replace(')', '）');
  }

  private static Prose titleOf(Section section) {
    Prose title = section.title();
    if (title == null) {
      throw new IllegalArgumentException("a section without a title has no place in the outline");
    }
    return title;
  }

  private static String body(List<Section> sections, List<Numbering> numberings, int i) {
    StringBuilder body = new StringBuilder(sentenceIn(numberings.get(i).rest()));
    append(body, sections.get(i).text());
    for (int j = i + 1;
        j < sections.size() && numberings.get(j).level() > numberings.get(i).level();
        j++) {
      append(body, sections.get(j).title());
      append(body, sections.get(j).text());
    }
    return body.toString();
  }

  /** Some documents print the text on the heading's own line. */
  private static String sentenceIn(String rest) {
    Matcher sentence = SENTENCE.matcher(rest);
    if (sentence.matches()) {
      return sentence.group(1) == null ? sentence.group(2) : sentence.group(1);
    }
    return rest.length() > LONGEST_HEADING ? rest : "";
  }

  private static void append(StringBuilder body, @Nullable Prose prose) {
    if (prose != null) {
      body.append('\n').append(prose.text());
    }
  }

  /**
   * The numbering continues from the last heading of the level under the same parent, or begins
   * again with 1 under a new one.
   */
  private static int expected(
      List<Numbering> numberings, int i, Map<Integer, Integer> lastAtLevel) {
    Numbering own = numberings.get(i);
    if (own.level() == Numbering.UNNUMBERED) {
      return own.ordinal();
    }
    int next = lastAtLevel.getOrDefault(own.level(), 0) + 1;
    boolean first = true;
    for (int j = i - 1; j >= 0 && numberings.get(j).level() >= own.level(); j--) {
      first &= numberings.get(j).level() != own.level();
    }
    if (first) {
      return own.ordinal() == next ? next : 1;
    }
    return next;
  }

  private static @Nullable String opening(@Nullable Prose text, List<Pattern> brokenOpenings) {
    if (text == null) {
      return null;
    }
    String start = text.text().strip();
    for (Pattern broken : brokenOpenings) {
      if (broken.matcher(start).lookingAt()) {
        return start.substring(0, Math.min(OPENING_SHOWN, start.length()))
            + (start.length() > OPENING_SHOWN ? "…" : "");
      }
    }
    return null;
  }
}
