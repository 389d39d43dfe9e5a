package org.gouji.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.model.Aspect;
import org.gouji.model.Figure;
import org.gouji.model.Name;
import org.gouji.model.Unit;
import org.jspecify.annotations.Nullable;

/** Reads the quantities of one paragraph in their order. */
final class ParagraphReader {
  private static final Pattern WHOLE = Pattern.compile("(?:支出|收入|预算|经费|拨款|中|项目|单位|本级|机关|中心)$");
  private static final int SHORT = 20;

  private final Setting setting;
  private final CleanText clean;
  private final String text;
  private final int start;
  private final Sentence sentence;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<YearWords> years = new ArrayList<>();
  private final Sides sides;
  private final Matter own;
  private Matter matter;
  private @Nullable Integer year;

  /**
   * Reads a paragraph.
   *
   * @param start where it begins
   * @param matter what the paragraph is about
   */
  ParagraphReader(Setting setting, CleanText clean, int start, Matter matter) {
    this.start = start;
    this.sentence = new Sentence(start);
    this.setting = setting;
    this.clean = clean;
    this.text = clean.text();
    this.own = matter;
    this.sides = new Sides(clean, matter);
    this.matter = matter;
  }

  void read(List<Quantity> quantities) {
    int from = start;
    for (Quantity quantity : quantities) {
      String words = sentence.goOn(text.substring(from, quantity.start()), from);
      if (year == null || setting.isThisYear(year)) {
        mentions.addAll(ShareWords.in(words, quantity, sentence.subject(), setting, clean));
      }
      read(quantity, Lead.of(words), from == start && words.length() < SHORT);
      from = quantity.end();
    }
  }

  List<Mention> mentions() {
    return mentions;
  }

  List<YearWords> years() {
    return years;
  }

  /** The changes of the wrong side of the budget. */
  List<SideWords> swapped() {
    return sides.swapped();
  }

  private void read(Quantity quantity, Lead lead, boolean opening) {
    boolean againstLastYear = sentence.againstLastYear(lead, setting);
    if (lead.year() != null) {
      year = lead.year();
    }
    boolean change = quantity.unit() == null || lead.sign() != 0;
    boolean share = quantity.unit() == Unit.PERCENT && !change;
    boolean unclear = quantity.unit() == null && lead.comparison() == null;
    if (share || unclear) {
      return;
    }
    if (change) {
      sides.watch(quantity, lead);
    }
    Term term = term(lead, change, opening);
    if (term == null || quantity.value() == null) {
      return;
    }
    if (!change && lead.year() != null) {
      Integer wrong =
          OwnYear.wrongYear(setting, text, sentence.start(), quantity, lead.year(), term);
      if (wrong != null) {
        years.add(new YearWords(clean.printed(wrong, wrong + 5), lead.year(), false));
      }
    }
    Aspect aspect = change ? changeAspect(quantity) : aspectOfYear(term);
    boolean fits =
        (quantity.unit() == Unit.VEHICLE) == term.countsVehicles()
            && !(change && !againstLastYear)
            && !(change && year != null && !setting.isThisYear(year));
    if (aspect != null && fits) {
      Figure figure = figure(quantity, quantity.value(), lead.sign(), term, aspect);
      boolean named = !lead.label().isEmpty();
      mentions.add(Mention.of(figure, term, aspect, named, sentence.named(), setting));
    }
  }

  private @Nullable Term term(Lead lead, boolean change, boolean opening) {
    if (lead.label().isEmpty()) {
      Term head = opening && !change ? setting.vocabulary().head(matter) : null;
      if (head != null) {
        sentence.name(head);
      } else if (!change) {
        sentence.nameUnknown(false);
      }
      return change ? sentence.subject() : head;
    }
    String label = setting.withoutName(lead.label());
    Term term = setting.vocabulary().find(matter, label, own.givesWay());
    if (term == null || lead.foreign() || !sentence.admits(term)) {
      sentence.nameUnknown(lead.foreign() || WHOLE.matcher(label).find());
      return null;
    }
    sentence.name(term);
    if (term.matter() != Matter.KEPT) {
      matter = term.matter();
    }
    return term;
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

  private Figure figure(Quantity quantity, BigDecimal value, int sign, Term term, Aspect aspect) {
    Unit unit = quantity.unit() == null ? setting.currencyUnit() : quantity.unit();
    return new Figure(
        sign < 0 ? value.negate() : value,
        unit,
        setting.half(value, unit),
        clean.printed(quantity.start(), quantity.end()).place(),
        new Name(null, null, term.name(), aspect));
  }
}
