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
  private static final Pattern REVENUE = Pattern.compile("(?:部门|单位)?总?收入");
  private static final Pattern EXPENDITURE = Pattern.compile("(?:部门|单位)?总?支出");
  private static final int SHORT = 20;
  private static final int NEAR = 200;

  private final Setting setting;
  private final CleanText clean;
  private final String text;
  private final int start;
  private final Sentence sentence;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<YearWords> years = new ArrayList<>();
  private final List<SideWords> swapped = new ArrayList<>();
  private final Matter own;
  private Matter matter;
  private boolean ownSideChanges;
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
    this.matter = matter;
  }

  void read(List<Quantity> quantities) {
    int from = start;
    for (Quantity quantity : quantities) {
      String words = sentence.goOn(text.substring(from, quantity.start()), from);
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

  /** The changes of the wrong side, where the paragraph does not state one of its own side too. */
  List<SideWords> swapped() {
    return ownSideChanges ? List.of() : swapped;
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
    watchSides(quantity, lead, change);
    Term term = term(lead, change, opening);
    if (term == null || quantity.value() == null) {
      return;
    }
    if (!change) {
      checkYear(quantity, quantity.value(), term, lead);
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

  /**
   * This year's amount under another year: the year is wrong, unless both years may be the same.
   */
  private void checkYear(Quantity quantity, BigDecimal value, Term term, Lead lead) {
    Integer said = lead.year();
    Figure current = term.stated(setting.statement(), Aspect.AMOUNT);
    if (said == null || current == null || current.isZero() || setting.fiscalYear() == null) {
      return;
    }
    boolean same = quantity.unit() == current.unit() && value.compareTo(current.value()) == 0;
    if (!same || setting.isThisYear(said)) {
      return;
    }
    int end = Math.min(text.length(), quantity.end() + NEAR);
    String near = text.substring(Math.max(sentence.start(), quantity.start() - NEAR), end);
    near = near.substring(0, near.indexOf('。') < 0 ? near.length() : near.indexOf('。'));
    Figure change = term.stated(setting.statement(), Aspect.CHANGE);
    boolean moved = change != null && !change.isZero();
    boolean againstItself = near.contains("比" + said + "年") || near.contains("较" + said + "年");
    boolean mayBeLastYears = setting.isLastYear(said) && !moved && !againstItself;
    int start = text.lastIndexOf(said + "年", quantity.start());
    if (start >= 0 && !near.contains(setting.fiscalYear() + "年") && !mayBeLastYears) {
      years.add(new YearWords(clean.printed(start, start + 5), said, false));
    }
  }

  private void watchSides(Quantity quantity, Lead lead, boolean change) {
    if (change && (own == Matter.REVENUE || own == Matter.EXPENDITURE)) {
      boolean revenue = own == Matter.REVENUE;
      Pattern side = revenue ? REVENUE : EXPENDITURE;
      Pattern other = revenue ? EXPENDITURE : REVENUE;
      ownSideChanges |= side.matcher(lead.label()).matches() || lead.label().isEmpty();
      if (lead.comparison() != null && other.matcher(lead.label()).matches()) {
        int start = text.lastIndexOf(revenue ? "支出" : "收入", quantity.start());
        swapped.add(new SideWords(clean.printed(start, quantity.end()), revenue));
      }
    }
  }
}
