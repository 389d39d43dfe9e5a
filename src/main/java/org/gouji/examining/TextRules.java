package org.gouji.examining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.model.Figure;
import org.gouji.model.Place;
import org.gouji.model.Submission;
import org.gouji.model.Text;
import org.gouji.rulebook.Parameters;
import org.gouji.rulebook.RulebookException;
import org.jspecify.annotations.Nullable;

/** What a jurisdiction asks of the text of a document, and how a document meets it. */
final class TextRules {
  /** Parameter required-sections: the keys of the subjects. */
  record RequiredSections(List<String> topics) {}

  /** Parameter headings: the subjects by key. */
  record Headings(Map<String, Subject> topics) {}

  /**
   * A subject.
   *
   * @param headings patterns of the headings that it may stand under
   * @param body patterns that must all occur under the heading; none where any text will do
   * @param figures paths of figures that treat the subject as well as a text does
   * @param headingNeeded whether figures or a mention elsewhere do not make up for a missing
   *     heading
   */
  record Subject(
      @Nullable Text name,
      List<String> headings,
      List<String> body,
      List<String> figures,
      @Nullable Boolean headingNeeded) {}

  /** Parameter broken-openings: patterns of beginnings that no text has. */
  record BrokenOpenings(List<String> patterns) {}

  /**
   * Parameter glossary-terms: what must be explained, always or where figures of these paths are
   * stated.
   */
  record GlossaryTerms(List<String> terms, Map<String, String> whenStated) {}

  private record Compiled(
      String key, Text name, List<Pattern> headings, List<Pattern> body, Subject subject) {}

  private final List<Compiled> required = new ArrayList<>();
  private final List<Pattern> brokenOpenings;
  private final GlossaryTerms glossary;

  TextRules(Parameters parameters) {
    Headings known = parameters.find("headings", Headings.class);
    RequiredSections topics = parameters.find("required-sections", RequiredSections.class);
    if (known != null && topics != null) {
      topics.topics().forEach(key -> required.add(compile(key, known)));
    }
    BrokenOpenings openings = parameters.find("broken-openings", BrokenOpenings.class);
    this.brokenOpenings = openings == null ? List.of() : patterns(openings.patterns());
    GlossaryTerms terms = parameters.find("glossary-terms", GlossaryTerms.class);
    this.glossary = terms == null ? new GlossaryTerms(List.of(), Map.of()) : terms;
  }

  /**
   * The facts that the rules on content match: the outline, its headings, the required topics, the
   * glossary.
   */
  List<Object> facts(Submission submission, List<Figure> figures) {
    Outline outline = Outline.of(submission, brokenOpenings);
    List<Object> facts = new ArrayList<>();
    facts.add(outline);
    if (outline.isSubmitted()) {
      Set<String> stated = new HashSet<>();
      figures.forEach(figure -> stated.add(figure.place().path()));
      facts.addAll(outline.headings());
      required.forEach(topic -> facts.add(topic(topic, outline, submission, stated)));
      facts.add(glossary(outline, submission, stated));
    }
    return facts;
  }

  private static Topic topic(
      Compiled topic, Outline outline, Submission submission, Set<String> stated) {
    boolean figures =
        topic.subject().figures().stream().anyMatch(path -> isStated(path, submission, stated));
    List<Heading> headings =
        outline.headings().stream()
            .filter(heading -> finds(topic.headings(), heading.words()))
            .toList();
    for (Heading heading : headings) {
      boolean text = !heading.isEmpty() && findsAll(topic.body(), heading.body());
      if (text || figures) {
        return new Topic(topic.key(), topic.name(), heading, true, outline.place());
      }
    }
    Heading heading = headings.isEmpty() ? null : headings.get(0);
    boolean elsewhere = figures || mentioned(topic, outline);
    boolean met =
        heading == null && elsewhere && !Boolean.TRUE.equals(topic.subject().headingNeeded());
    return new Topic(topic.key(), topic.name(), heading, met, outline.place());
  }

  /** A subject may be treated in one sentence under another heading: 本单位无国有资本经营预算安排的支出. */
  private static boolean mentioned(Compiled topic, Outline outline) {
    return !topic.body().isEmpty()
        && outline.headings().stream()
            .anyMatch(
                heading -> heading.text() != null && findsAll(topic.body(), heading.text().text()));
  }

  private static boolean isStated(String path, Submission submission, Set<String> stated) {
    return stated.contains(path)
        || stated.contains(path + ".amount")
        || isNoneStated(path, submission);
  }

  private static boolean isNoneStated(String path, Submission submission) {
    var statement = submission.statement();
    if (statement == null) {
      return false;
    }
    var none =
        switch (path) {
          case "statement.government_funds.none_stated" ->
              statement.governmentFunds() == null ? null : statement.governmentFunds().noneStated();
          case "statement.state_capital.none_stated" ->
              statement.stateCapital() == null ? null : statement.stateCapital().noneStated();
          case "statement.three_public.none_stated" ->
              statement.threePublic() == null ? null : statement.threePublic().noneStated();
          default -> null;
        };
    return Boolean.TRUE.equals(none);
  }

  private Glossary glossary(Outline outline, Submission submission, Set<String> stated) {
    StringBuilder explained = new StringBuilder();
    submission.glossary().forEach(term -> explained.append(Outline.words(term)).append('\n'));
    Place place = outline.place();
    for (Heading heading : outline.headings()) {
      if (heading.words().contains("名词解释")) {
        explained.append(Outline.words(heading.body()));
        place = heading.title().place();
      }
    }
    Map<String, String> terms = new LinkedHashMap<>();
    glossary.terms().forEach(term -> terms.put(term, ""));
    glossary
        .whenStated()
        .forEach(
            (term, path) -> {
              if (isStated(path, submission, stated)) {
                terms.put(term, path);
              }
            });
    String all = explained.toString();
    List<String> missing =
        terms.keySet().stream().filter(term -> !all.contains(Outline.words(term))).toList();
    return new Glossary(all.isEmpty() ? List.of() : missing, place);
  }

  private static Compiled compile(String key, Headings known) {
    Subject subject = known.topics().get(key);
    if (subject == null || subject.name() == null) {
      throw new RulebookException(
          "parameter headings: the required topic " + key + " is not named there");
    }
    return new Compiled(
        key, subject.name(), patterns(subject.headings()), patterns(subject.body()), subject);
  }

  private static List<Pattern> patterns(List<String> texts) {
    return texts.stream().map(Pattern::compile).toList();
  }

  private static boolean finds(List<Pattern> patterns, String text) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
  }

  private static boolean findsAll(List<Pattern> patterns, String text) {
    return patterns.stream().allMatch(pattern -> pattern.matcher(text).find());
  }
}
