package org.gouji.examining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.model.Text;
import org.gouji.rulebook.RulebookException;
import org.gouji.searching.Finder;
import org.gouji.searching.SearchText;
import org.jspecify.annotations.Nullable;

/** Something that documents treat, under headings of their own or in passing. */
final class Subject {
  /**
   * Parameter headings.
   *
   * @param topics the subjects by key
   * @param asides patterns of the headings whose text treats no other subject than their own
   * @param tables patterns of the headings that name a table or an annex, which is no text
   */
  record Known(Map<String, Described> topics, List<String> asides, List<String> tables) {}

  /**
   * A subject as the parameter describes it.
   *
   * @param headings patterns of the headings that it may stand under, the likeliest first
   * @param body patterns that must all occur under these; none where any text will do
   * @param chapters patterns of the wider headings under which it may be treated among others
   * @param mention patterns that treat it in passing, in title and text of the chapters or, without
   *     these, in any text
   * @param figures paths of figures that treat the subject as well as a text does
   * @param headingNeeded whether figures do not make up for a missing heading
   */
  record Described(
      @Nullable Text name,
      List<String> headings,
      List<String> body,
      List<String> chapters,
      List<String> mention,
      List<String> figures,
      @Nullable Boolean headingNeeded) {}

  private final String key;
  private final Text name;
  private final Finder anyHeading;
  private final List<Finder> headings;
  private final List<Finder> body;
  private final @Nullable Finder chapters;
  private final @Nullable Finder mention;
  private final List<String> figures = new ArrayList<>();
  private final boolean headingNeeded;

  Subject(String key, Described described) {
    if (described.name() == null) {
      throw new RulebookException("parameter headings: the topic " + key + " has no name");
    }
    this.key = key;
    this.name = described.name();
    this.anyHeading = Finder.any(described.headings());
    this.headings = Finder.each(described.headings());
    this.body = Finder.each(described.body());
    this.chapters = described.chapters().isEmpty() ? null : Finder.any(described.chapters());
    this.mention = described.mention().isEmpty() ? null : Finder.any(described.mention());
    for (String path : described.figures()) {
      figures.addAll(Stated.ways(path));
    }
    this.headingNeeded = Boolean.TRUE.equals(described.headingNeeded());
  }

  String key() {
    return key;
  }

  Finder titles() {
    return anyHeading;
  }

  /** Compiles every pattern, which would wait until it is needed. */
  void readAll() {
    anyHeading.pattern();
    headings.forEach(Finder::pattern);
    body.forEach(Finder::pattern);
    Stream.of(chapters, mention).filter(Objects::nonNull).forEach(Finder::pattern);
  }

  boolean isNamed(SearchText title) {
    return anyHeading.isIn(title);
  }

  boolean isAnswered(Stated stated) {
    return stated.containsAny(figures);
  }

  /** How a document treats it. */
  Topic in(Outline outline, Stated stated) {
    List<Heading> own = new ArrayList<>();
    for (Heading heading : outline.headings()) {
      if (heading.standing() != Heading.Standing.NONE && isNamed(heading.searched())) {
        own.add(heading);
      }
    }
    boolean answered = isAnswered(stated);
    boolean treated = own.isEmpty() ? answered && !headingNeeded : answered || treatedUnder(own);
    List<Heading> wider = own.isEmpty() && !treated ? wider(outline) : List.of();
    boolean met = treated || mentionedUnder(wider);
    return new Topic(key, name, likeliest(own, wider), met, List.of(), outline.place());
  }

  private boolean treatedUnder(List<Heading> own) {
    if (own.stream().allMatch(Heading::isSilent)) {
      return false;
    }
    if (body.isEmpty()) {
      return true;
    }
    StringBuilder all = new StringBuilder();
    own.forEach(heading -> all.append(heading.body()).append('\n'));
    SearchText text = new SearchText(all.toString());
    return body.stream().allMatch(words -> words.isIn(text));
  }

  /** Where it may be treated in passing. */
  private List<Heading> wider(Outline outline) {
    Finder only = chapters;
    return outline.headings().stream()
        .filter(
            heading ->
                only == null
                    ? heading.standing() == Heading.Standing.FREE
                    : only.isIn(heading.searched()))
        .toList();
  }

  private boolean mentionedUnder(List<Heading> wider) {
    Finder words = mention;
    return words != null
        && wider.stream()
            .map(heading -> chapters == null ? heading.own() : heading.titleAndBody())
            .anyMatch(text -> words.isIn(new SearchText(text)));
  }

  /** The heading that a finding should name. */
  private @Nullable Heading likeliest(List<Heading> own, List<Heading> wider) {
    for (Finder words : headings) {
      for (Heading heading : own) {
        if (words.isIn(heading.searched())) {
          return heading;
        }
      }
    }
    return wider.stream()
        .filter(heading -> chapters != null && !headingNeeded)
        .filter(heading -> heading.standing() == Heading.Standing.FREE)
        .findFirst()
        .orElse(null);
  }
}
