package org.gouji.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Aspect;
import org.gouji.model.Figure;
import org.gouji.model.Name;
import org.gouji.model.Place;
import org.gouji.model.Unit;
import org.jspecify.annotations.Nullable;

/** Reads shares that stand right behind an item: …927.60万元，占90.15%. */
final class ShareWords {
  private static final Pattern WORDS =
      Pattern.compile(
          "^[，（、]?(?:约)?占(?:(?:[本我](?:单位|部门)|全部|部门|单位)?(?:20[0-9]{2}年度?|本年度?|当年|全年|年初)?(?:预算)?"
              + "(?<whole>总收入|收入|总支出|支出|一般公共预算(?:当年)?(?:财政)?(?:拨款)?支出|三公经费)"
              + "(?:预算)?(?:总额|总计|合计|总量|总数|总预算)?)?的?(?:比例|比重|比)?(?:为|是)?$");

  private ShareWords() {}

  /**
   * The share that a percentage is; empty where it is none, or of something unknown.
   *
   * @param words what stands between the quantity before and the percentage
   * @param sentence knows what was named last
   */
  static List<Mention> in(
      String words, Quantity quantity, Sentence sentence, Setting setting, CleanText clean) {
    Term item = sentence.subject();
    BigDecimal value = quantity.value();
    Matcher share = WORDS.matcher(words);
    if (item == null
        || value == null
        || quantity.unit() != Unit.PERCENT
        || !share.matches()
        || !isPartOf(share.group("whole"), item)) {
      return List.of();
    }
    Name name = new Name(null, null, item.name(), Aspect.SHARE);
    Place place = clean.printed(quantity.start(), quantity.end()).place();
    Figure figure = new Figure(value, Unit.PERCENT, setting.half(value, Unit.PERCENT), place, name);
    return List.of(Mention.of(figure, item, Aspect.SHARE, false, sentence, setting));
  }

  /** Whether an item is part of a whole of this name; where none is named, of the list it is in. */
  private static boolean isPartOf(@Nullable String whole, Term item) {
    boolean listed = item.level() != Term.Level.WHOLE;
    if (whole == null) {
      return listed;
    }
    boolean revenue = whole.endsWith("收入");
    return switch (item.matter()) {
      case REVENUE -> revenue && listed;
      case EXPENDITURE -> !revenue && listed && whole.endsWith("支出") && !whole.startsWith("一般");
      case APPROPRIATION -> listed ? whole.startsWith("一般") : isTheSame(item, whole, revenue);
      case THREE_PUBLIC -> whole.startsWith("三公") && listed;
      default -> false;
    };
  }

  private static boolean isTheSame(Term item, String whole, boolean revenue) {
    return !whole.startsWith("一般") && item.name().zh().endsWith(revenue ? "收入" : "支出");
  }
}
