package org.gouji.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    List<Claim> claims,
    List<ReasonWords> reasons,
    List<Slip> slips,
    List<Prose> names) {
  private static final Pattern PROCUREMENT =
      Pattern.compile("^(?:政府)?采购(?:预算)?(?:总额)?[0-9.]+万?元：(?:其中：)?政府采购");
  private static final Pattern OPENING = Pattern.compile("([^。：]{1,30})([。：])([0-9])?");
  private static final Pattern INTRODUCTION = Pattern.compile("(?:如下|其中|情况|说明|是|为)$");

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
            new ArrayList<>());
    DocumentKind document = submission.document();
    boolean budget = document == null || document.isBudget();
    for (Prose heading : headings) {
      narrative.slips.addAll(PrintedSlips.in(heading, true));
      narrative.years.addAll(YearReader.inHeading(heading, !budget));
      narrative.names.addAll(NameReader.inHeading(heading));
    }
    Setting setting = Setting.of(submission);
    passages.forEach(passage -> narrative.read(passage, setting, budget));
    return narrative;
  }

  private void read(Passage passage, Setting setting, boolean budget) {
    CleanText clean = CleanText.of(passage.text());
    slips.addAll(PrintedSlips.in(passage.text(), false));
    slips.addAll(WordSlips.in(clean));
    if (!budget) {
      return;
    }
    List<String> headings =
        passage.headings().stream().map(heading -> CleanText.of(heading).text()).toList();
    Matter matter = Matter.of(headings);
    years.addAll(YearReader.in(clean, matter, setting));
    claims.addAll(ClaimReader.in(clean, matter, setting));
    reasons.addAll(ReasonWords.in(clean));
    names.addAll(NameReader.in(clean));
    readAmounts(headings, clean, setting);
  }

  private void readAmounts(List<String> headings, CleanText clean, Setting setting) {
    String text = clean.text();
    List<Quantity> quantities = Quantity.in(text);
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
        Matter matter = matter(headings, opening, text.substring(start, end));
        ParagraphReader reader = new ParagraphReader(setting, clean, start, matter);
        reader.read(own);
        mentions.addAll(reader.mentions());
        years.addAll(reader.years());
        sides.addAll(reader.swapped());
      }
      start = end + 1;
    }
  }

  /** A paragraph may carry a heading of its own: 3.绩效目标设置情况。… */
  private static Matter matter(List<String> headings, String opening, String paragraph) {
    if (PROCUREMENT.matcher(paragraph).lookingAt()) {
      return Matter.PROCUREMENT;
    }
    Matcher own = OPENING.matcher(opening);
    if (!own.lookingAt()) {
      return Matter.of(headings);
    }
    if (Matter.of(own.group(1)) != Matter.UNKNOWN) {
      List<String> all = new ArrayList<>(headings);
      all.add(own.group(1));
      return Matter.of(all);
    }
    boolean introduces =
        own.group(2).equals("。")
            || own.group(3) != null
            || INTRODUCTION.matcher(own.group(1)).find();
    return introduces ? Matter.of(headings) : Matter.UNKNOWN;
  }
}
