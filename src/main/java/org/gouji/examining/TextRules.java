package org.gouji.examining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.model.Submission;
import org.gouji.rulebook.Parameters;
import org.gouji.rulebook.RulebookException;

/** What a jurisdiction asks of the text of a document, and how a document meets it. */
final class TextRules {
  private static final String GLOSSARY = "glossary";

  /** Parameter required-sections: the keys of the subjects. */
  record RequiredSections(List<String> topics) {}

  /** Parameter broken-openings: patterns of beginnings that no text has. */
  record BrokenOpenings(List<String> patterns) {}

  private final List<Subject> known = new ArrayList<>();
  private final List<Subject> required = new ArrayList<>();
  private final Pattern glossary;
  private final Pattern asides;
  private final Pattern tables;
  private final Pattern brokenOpenings;
  private final Terms terms;

  TextRules(Parameters parameters) {
    Subject.Known headings = parameters.find("headings", Subject.Known.class);
    if (headings != null) {
      headings.topics().forEach((key, described) -> known.add(new Subject(key, described)));
    }
    RequiredSections sections = parameters.find("required-sections", RequiredSections.class);
    if (sections != null) {
      sections.topics().forEach(key -> required.add(subject(key)));
    }
    this.glossary =
        known.stream()
            .filter(subject -> subject.key().equals(GLOSSARY))
            .map(Subject::titles)
            .findAny()
            .orElse(Words.any(List.of()));
    this.asides = Words.any(headings == null ? List.of() : headings.asides());
    this.tables = Words.any(headings == null ? List.of() : headings.tables());
    BrokenOpenings openings = parameters.find("broken-openings", BrokenOpenings.class);
    this.brokenOpenings = Words.any(openings == null ? List.of() : openings.patterns());
    Terms.Required explained = parameters.find("glossary-terms", Terms.Required.class);
    this.terms = explained == null ? Terms.NONE : new Terms(explained);
  }

  /** The facts that the rules on content match: the outline, its headings, the required topics. */
  List<Object> facts(Submission submission, Outline outline, Stated stated) {
    List<Object> facts = new ArrayList<>();
    facts.add(outline);
    if (outline.isSubmitted()) {
      facts.addAll(outline.headings());
      for (Subject subject : required) {
        Topic topic = subject.in(outline, stated);
        facts.add(
            subject.key().equals(GLOSSARY)
                ? topic.naming(terms.missing(submission.glossary(), outline, glossary, stated))
                : topic);
      }
    }
    return facts;
  }

  /** The headings of a document, as the jurisdiction knows them. */
  Outline outline(Submission submission, Stated stated) {
    return Outline.of(
        submission,
        new Outline.Lens(
            words ->
                tables.matcher(words).find()
                    || known.stream()
                        .anyMatch(subject -> subject.isNamed(words) && subject.isAnswered(stated)),
            glossary,
            asides,
            brokenOpenings));
  }

  private Subject subject(String key) {
    return known.stream()
        .filter(subject -> subject.key().equals(key))
        .findAny()
        .orElseThrow(
            () ->
                new RulebookException(
                    "parameter headings: the required topic " + key + " is not described there"));
  }
}
