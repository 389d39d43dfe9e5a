package org.gouji.examining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gouji.model.Place;
import org.gouji.model.Section;
import org.gouji.model.Submission;
import org.gouji.model.Text;
import org.gouji.prose.Passage;
import org.gouji.searching.Finder;
import org.gouji.searching.SearchText;

/**
 * The headings of a document in their order.
 *
 * @param headings empty where the text was not submitted
 * @param passages the texts under them
 */
public record Outline(List<Heading> headings, List<Passage> passages) implements Blemish {
  private static final String PATH = "sections";

  /**
   * What headings are to be looked at for.
   *
   * @param answered whether the submission gives elsewhere what belongs under a title: figures, a
   *     table
   * @param chapter finds the titles that are always chapters of their own
   * @param aside finds the titles whose text treats no other subject
   * @param broken finds at its beginning that a text begins in mid-sentence
   */
  record Lens(Predicate<SearchText> answered, Finder chapter, Finder aside, Finder broken) {}

  static Outline of(Submission submission, Lens lens) {
    List<TitleLine> lines = new ArrayList<>();
    List<String> flat = new ArrayList<>();
    for (Section section : submission.sections()) {
      if (section.title() != null || section.text() != null) {
        TitleLine line = TitleLine.of(section);
        lines.add(line);
        flat.add(line.words());
        flat.add(line.own());
      }
    }
    int[] levels = Levels.of(lines, lens.chapter());
    int[] ends = Levels.ends(levels);
    Sequence sequence = new Sequence();
    List<Heading> headings = new ArrayList<>();
    int asideEnd = 0;
    for (int i = 0; i < lines.size(); i++) {
      TitleLine line = lines.get(i);
      boolean aside = lens.aside().isIn(line.searched());
      List<String> under = flat.subList(2 * i + 1, 2 * ends[i]);
      headings.add(
          new Heading(
              line.title(),
              line.searched(),
              sequence.next(line, levels[i]),
              line.text(),
              under,
              line.isSilent() && under.size() == 1 && lens.answered().test(line.searched()),
              line.leadsIntoText() ? null : Opening.broken(line.text(), lens.broken()),
              standing(aside, i < asideEnd || levels[i] == Levels.DOCUMENT)));
      asideEnd = aside ? Math.max(asideEnd, ends[i]) : asideEnd;
    }
    return new Outline(List.copyOf(headings), Passages.of(lines, levels));
  }

  public boolean isSubmitted() {
    return !headings.isEmpty();
  }

  /** The headings whose number does not continue the numbering. */
  public List<Heading> misnumbered() {
    return those(heading -> heading.due() != null);
  }

  /** The headings under which nothing stands. */
  public List<Heading> bare() {
    return those(Heading::isBare);
  }

  /** The openings of texts that begin in mid-sentence. */
  public List<Opening> brokenOpenings() {
    List<Opening> openings = new ArrayList<>();
    for (Heading heading : headings) {
      if (heading.opening() != null) {
        openings.add(heading.opening());
      }
    }
    return openings;
  }

  private List<Heading> those(Predicate<Heading> amiss) {
    List<Heading> those = new ArrayList<>();
    for (Heading heading : headings) {
      if (amiss.test(heading)) {
        those.add(heading);
      }
    }
    return those;
  }

  /** The text as a whole. */
  @Override
  public Place place() {
    if (!isSubmitted()) {
      return new Place("", 1, 1, 0);
    }
    Place first = headings.get(0).place();
    return new Place(PATH, first.line(), first.column(), 0);
  }

  @Override
  public Map<String, Text> details() {
    return Map.of();
  }

  private static Heading.Standing standing(boolean aside, boolean none) {
    if (aside) {
      return Heading.Standing.ASIDE;
    }
    return none ? Heading.Standing.NONE : Heading.Standing.FREE;
  }
}
