package org.gouji.prose;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.gouji.model.DocumentKind;
import org.gouji.model.Prose;
import org.gouji.model.Submission;

/**
 * What the prose of a document says.
 *
 * @param names the organizations that it says it is about
 */
public record Narrative(
    List<Mention> mentions,
    List<YearWords> years,
    List<SideWords> sides,
    List<ChangeWords> changes,
    List<Claim> claims,
    List<ReasonWords> reasons,
    List<Slip> slips,
    List<Prose> names) {
  private static final int LONGEST_HEADING = 40;

  /** Reads texts in their order, and the headings above them. */
  public static Narrative read(
      Submission submission, List<Prose> headings, List<Passage> passages) {
    Narrative narrative =
        new Narrative(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    DocumentKind document = submission.document();
    boolean budget = document == null || document.isBudget();
    Setting setting = Setting.of(submission);
    IdentityHashMap<Prose, Headline> headlines = new IdentityHashMap<>();
    for (Prose heading : headings) {
      CleanText clean = CleanText.of(heading);
      headlines.put(heading, new Headline(setting.withoutOwnName(clean.text())));
      narrative.slips.addAll(PrintedSlips.in(heading, true));
      narrative.years.addAll(YearReader.inHeading(clean, !budget));
      narrative.names.addAll(NameReader.inHeading(clean));
    }
    for (Passage passage : passages) {
      narrative.read(passage, headlines, setting, budget);
    }
    return narrative;
  }

  private void read(
      Passage passage,
      IdentityHashMap<Prose, Headline> headlines,
      Setting setting,
      boolean budget) {
    CleanText clean = CleanText.of(passage.text());
    slips.addAll(PrintedSlips.in(passage.text(), false));
    slips.addAll(WordSlips.in(clean));
    if (!budget) {
      return;
    }
    List<Headline> headings = new ArrayList<>();
    for (Prose heading : passage.headings()) {
      headings.add(
          headlines.computeIfAbsent(
              heading, other -> new Headline(setting.withoutOwnName(CleanText.of(other).text()))));
    }
    Matter matter = Matter.of(headings);
    years.addAll(YearReader.in(clean, matter, setting));
    claims.addAll(ClaimReader.in(clean, matter, setting));
    reasons.addAll(ReasonWords.in(clean));
    names.addAll(NameReader.in(clean));
    readAmounts(headings, clean, setting);
  }

  private void readAmounts(List<Headline> headings, CleanText clean, Setting setting) {
    String text = clean.text();
    List<Quantity> quantities = Quantity.in(clean.searched());
    List<Headline> above = new ArrayList<>(headings);
    int start = 0;
    int next = 0;
    while (next < quantities.size()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      int first = next;
      while (next < quantities.size() && quantities.get(next).start() < end) {
        next++;
      }
      if (next > first) {
        List<Quantity> own = quantities.subList(first, next);
        String opening = text.substring(start, own.get(0).end());
        Theme theme = Theme.of(above, opening, text.substring(start, end), setting.vocabulary());
        ParagraphReader reader = new ParagraphReader(setting, clean, start, theme);
        reader.read(own);
        mentions.addAll(reader.mentions());
        years.addAll(reader.years());
        sides.addAll(reader.swapped());
        changes.addAll(reader.changes());
      }
      if (next == first && isHeading(text, start, end)) {
        above.subList(headings.size(), above.size()).clear();
        above.add(new Headline(setting.withoutOwnName(text.substring(start, end))));
      }
      start = end + 1;
    }
  }

  /** A text may carry headings of its own: a numbered line that is no sentence. */
  private static boolean isHeading(String text, int start, int end) {
    if (start == end || end - start > LONGEST_HEADING) {
      return false;
    }
    String line = text.substring(start, end);
    return !Matter.withoutNumber(line).equals(line) && line.indexOf('，') < 0;
  }
}
