package org.gouji.prose;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells which item each quantity of a paragraph is of. */
final class Subjects {
  private static final Pattern WHOLE =
      Pattern.compile("(?:支出|收入|预算|经费|拨款|中|项目|单位|本级|机关|中心|采购|购买服务|车辆|(?<!一般|其他)公务用车|设备|资产)$");

  private final Setting setting;
  private final Theme theme;
  private final Sentence sentence;
  private Matter matter;
  private @Nullable Term only;
  private boolean several;

  Subjects(Setting setting, Theme theme, Sentence sentence) {
    this.setting = setting;
    this.theme = theme;
    this.sentence = sentence;
    this.matter = theme.matter();
    this.only = theme.head();
  }

  /**
   * The item that the words before a quantity name or leave understood; null where it is not
   * certain.
   *
   * @param understood whether words that name nothing go on about the item named before
   * @param opening whether it is the quantity that the paragraph opens with
   */
  @Nullable Term of(Lead lead, boolean understood, boolean opening) {
    if (!lead.label().isEmpty()) {
      return named(lead, setting.withoutName(lead.label()));
    }
    if (understood) {
      Term subject = sentence.subject();
      boolean begins = lead.comparison() != null && lead.comparison().first();
      boolean goesOn = begins && !several;
      if (subject == null && goesOn) {
        sentence.resume(only);
      }
      return sentence.subject();
    }
    Term head = opening ? theme.head() : null;
    if (head != null) {
      sentence.name(head);
    } else {
      nameUnknown(false);
    }
    return head;
  }

  private @Nullable Term named(Lead lead, String label) {
    Vocabulary vocabulary = setting.vocabulary();
    Term term = vocabulary.find(matter, label, theme.matter().givesWay());
    boolean foreign =
        lead.within() || !mayIntroduce(lead.introduction(), vocabulary) || isOfAnother(term);
    boolean again = term != null && term.matter() == Matter.PERFORMANCE && term.equals(only);
    if (term == null || foreign || again || !sentence.admits(term)) {
      nameUnknown(foreign || WHOLE.matcher(label).find());
      return null;
    }
    sentence.name(term);
    several |= only != null && !term.equals(only);
    only = term;
    if (term.matter() != Matter.KEPT && !theme.matter().includes(term.matter())) {
      matter = term.matter();
    }
    return term;
  }

  /**
   * Whether it is part of a fund that the passage is not about: the fund may have been named as a
   * functional class among others.
   */
  private boolean isOfAnother(@Nullable Term term) {
    return term != null
        && (term.matter() == Matter.FUNDS || term.matter() == Matter.CAPITAL)
        && term.level() != Term.Level.WHOLE
        && term.matter() != theme.matter();
  }

  /** Whether what a colon introduces is an item of the same matter, or none at all. */
  private boolean mayIntroduce(String introduction, Vocabulary vocabulary) {
    return introduction.isEmpty()
        || vocabulary.find(matter, setting.withoutName(introduction), false) != null;
  }

  private void nameUnknown(boolean whole) {
    several = true;
    sentence.nameUnknown(whole);
  }
}
