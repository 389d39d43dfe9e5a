package org.gouji.prose;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Aspect;
import org.gouji.model.Figure;
import org.gouji.model.Unit;
import org.jspecify.annotations.Nullable;

/** Reads the quantities of one paragraph in their order. */
final class ParagraphReader {
  private static final int SHORT = 20;

  private final Setting setting;
  private final CleanText clean;
  private final String text;
  private final int start;
  private final Sentence sentence;
  private final Subjects subjects;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<YearWords> years = new ArrayList<>();
  private final Sides sides;
  private final Changes changes;
  private @Nullable Integer year;

  /**
   * Reads a paragraph.
   *
   * @param start where it begins
   * @param theme what the paragraph is about
   */
  ParagraphReader(Setting setting, CleanText clean, int start, Theme theme) {
    this.start = start;
    this.sentence = new Sentence(start);
    this.setting = setting;
    this.clean = clean;
    this.text = clean.text();
    this.subjects = new Subjects(setting, theme, sentence);
    this.sides = new Sides(clean, theme.matter());
    this.changes = new Changes(setting, clean);
  }

  void read(List<Quantity> quantities) {
    int from = start;
    Lead last = Lead.NOTHING;
    for (Quantity quantity : quantities) {
      String gap = text.substring(from, quantity.start());
      String words = sentence.goOn(gap, from);
      if (year == null || setting.isThisYear(year)) {
        mentions.addAll(ShareWords.in(words, quantity, sentence, setting, clean));
      }
      Lead lead = Lead.of(words);
      boolean compared = lead.comparison() != null || (last.isBase() && gap.isEmpty());
      boolean opening = from == start && words.length() < SHORT;
      Mention mention = isClear(quantity, lead, compared) ? read(quantity, lead, opening) : null;
      if (mention != null) {
        mentions.add(mention);
      }
      changes.read(quantity, lead, gap, mention);
      last = lead;
      from = quantity.end();
    }
  }

  List<Mention> mentions() {
    return mentions;
  }

  List<YearWords> years() {
    return years;
  }

  List<ChangeWords> changes() {
    return changes.found();
  }

  /** The changes of the wrong side of the budget. */
  List<SideWords> swapped() {
    return sides.swapped();
  }

  /** Not a share of something, and not unchanged from something that is not said. */
  private static boolean isClear(Quantity quantity, Lead lead, boolean compared) {
    return quantity.unit() == null ? compared : quantity.unit() != Unit.PERCENT || lead.sign() != 0;
  }

  private @Nullable Mention read(Quantity quantity, Lead lead, boolean opening) {
    boolean againstLastYear = sentence.againstLastYear(lead, setting);
    if (lead.year() != null) {
      year = lead.year();
    }
    boolean change = quantity.unit() == null || lead.sign() != 0;
    boolean base = !change && lead.isBase();
    if (change) {
      sides.watch(quantity, lead);
    }
    Term term = subjects.of(lead, change || base, opening);
    if (term == null || quantity.value() == null) {
      return null;
    }
    if (!change && !base && lead.year() != null) {
      noteWrongYear(quantity, lead.year(), term);
    }
    Aspect aspect = base ? Aspect.PRIOR : change ? changeAspect(quantity) : aspectOfYear(term);
    boolean thisYears = year == null || setting.isThisYear(year) || sentence.givesAmountOf(term);
    boolean fits =
        (quantity.unit() == Unit.VEHICLE) == term.countsVehicles()
            && ((!change && !base) || (againstLastYear && thisYears));
    if (aspect == Aspect.AMOUNT) {
      sentence.giveAmountOf(term);
    }
    Figure figure =
        aspect == null || !fits
            ? null
            : quantity.figure(clean, setting, lead.sign(), term.name(), aspect);
    return figure == null || aspect == null
        ? null
        : Mention.of(figure, term, aspect, !lead.label().isEmpty(), sentence, setting);
  }

  private void noteWrongYear(Quantity quantity, int said, Term term) {
    Integer wrong = OwnYear.wrongYear(setting, text, sentence.start(), quantity, said, term);
    if (wrong != null) {
      years.add(new YearWords(clean.printed(wrong, wrong + 5), said, false));
    }
  }

  private static Aspect changeAspect(Quantity quantity) {
    return quantity.unit() == Unit.PERCENT ? Aspect.CHANGE_PERCENT : Aspect.CHANGE;
  }

  /** Vehicles are counted at a date; money is this year's or last year's. */
  private @Nullable Aspect aspectOfYear(Term term) {
    if (term.countsVehicles() || year == null || setting.isThisYear(year)) {
      return Aspect.AMOUNT;
    }
    return setting.isLastYear(year) ? Aspect.PRIOR : null;
  }
}
