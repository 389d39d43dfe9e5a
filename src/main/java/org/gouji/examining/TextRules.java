package org.gouji.examining;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Submission;
import org.gouji.rulebook.Parameters;
import org.gouji.rulebook.RulebookException;
import org.gouji.searching.Finder;
import org.gouji.searching.SearchText;
import org.jspecify.annotations.Nullable;

/** What a jurisdiction asks of the text of a document, and how a document meets it. */
final class TextRules {
  private static final String GLOSSARY = "glossary";

  /** Parameter required-sections: the keys of the subjects. */
  record RequiredSections(List<String> topics) {}

  /** Parameter broken-openings: patterns of beginnings that no text has. */
  record BrokenOpenings(List<String> patterns) {}

  private final List<Subject> known = new ArrayList<>();
  private final List<Subject> required = new ArrayList<>();
  private final Finder glossary;
  private final Finder asides;
  private final Finder tables;
  private final Finder brokenOpenings;
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
    Subject explaining = find(GLOSSARY);
    this.glossary = explaining == null ? Finder.any(List.of()) : explaining.titles();
    this.asides = Finder.any(headings == null ? List.of() : headings.asides());
    this.tables = Finder.any(headings == null ? List.of() : headings.tables());
    BrokenOpenings openings = parameters.find("broken-openings", BrokenOpenings.class);
    this.brokenOpenings = Finder.any(openings == null ? List.of() : openings.patterns());
    Terms.Required explained = parameters.find("glossary-terms", Terms.Required.class);
    this.terms = explained == null ? Terms.NONE : new Terms(explained);
  }

  /** Compiles every pattern, which would wait until it is needed. */
  void readAll() {
    known.forEach(Subject::readAll);
    List.of(asides, tables, brokenOpenings).forEach(Finder::pattern);
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
        new Outline.Lens(title -> isAnswered(title, stated), glossary, asides, brokenOpenings));
  }

  private boolean isAnswered(SearchText title, Stated stated) {
    if (tables.isIn(title)) {
      return true;
    }
    for (Subject subject : known) {
      if (subject.isNamed(title) && subject.isAnswered(stated)) {
        return true;
      }
    }
    return false;
  }

  private Subject subject(String key) {
    Subject subject = find(key);
    if (subject == null) {
      throw new RulebookException(
          "parameter headings: the required topic " + key + " is not described there");
    }
    return subject;
  }

  private @Nullable Subject find(String key) {
    for (Subject subject : known) {
      if (subject.key().equals(key)) {
        return subject;
      }
    }
    return null;
  }
}
