package org.gouji.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.gouji.model.Aspect;
import org.gouji.model.Figure;
import org.gouji.model.Name;
import org.gouji.model.Text;
import org.gouji.model.Unit;
import org.gouji.searching.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit in a clean text, or the words that say that nothing changed.
 *
 * @param start where the number begins
 * @param end where the unit ends
 * @param value null where the number cannot be read with certainty, or is not meant exactly
 * @param unit null where nothing changed
 */
record Quantity(int start, int end, @Nullable BigDecimal value, @Nullable Unit unit) {
  private static final Scan QUANTITY =
      new Scan(
          "0123456789保持不相一无没",
          "(?<![0-9.])([0-9]{1,3}(?:，[0-9]{3})++(?:\\.[0-9]++)?|[0-9]++(?:[.。][0-9]++)?)"
              + "(万元元?|亿元|千元|元元?|%|辆|台|万(?=[，。；：、（）\\n]|其中|比|较|占|$)|亿(?=[，。；：、（）\\n]|其中|比|较|占|$))"
              + "(左右|以上|以下|以内|余|多|每|/|至|到|-)?"
              + "|(?<!基本|大致)(?:保持)?(?:持平|不变|相同|一致|无变化|没有变化|无增减变化|无增减)");
  private static final String NOT_EXACT = "约近超逾过余多至-—~～";
  private static final int LONGEST = 18;

  static List<Quantity> in(SearchText text) {
    List<Quantity> quantities = new ArrayList<>();
    QUANTITY.each(text, found -> quantities.add(of(text.text(), found)));
    return quantities;
  }

  /**
   * The number as a figure.
   *
   * @param sign -1 for a decrease
   */
  @Nullable Figure figure(CleanText clean, Setting setting, int sign, Text name, Aspect aspect) {
    if (value == null) {
      return null;
    }
    Unit counted = unit == null ? setting.currencyUnit() : unit;
    return new Figure(
        sign < 0 ? value.negate() : value,
        counted,
        setting.half(value, counted),
        clean.printed(start, end).place(),
        new Name(null, null, name, aspect));
  }

  boolean isMoney() {
    return unit != null && unit.isMoney();
  }

  private static Quantity of(String text, Matcher found) {
    if (found.group(1) == null) {
      return new Quantity(found.start(), found.end(), BigDecimal.ZERO, null);
    }
    boolean exact = found.group(3) == null && isExact(text, found.start());
    BigDecimal value = exact ? number(found.group(1)) : null;
    return new Quantity(found.start(), found.end(2), value, unit(found.group(2)));
  }

  private static boolean isExact(String text, int start) {
    if (start == 0) {
      return true;
    }
    char before = text.charAt(start - 1);
    boolean parted = before == ' ' || (before == '，' && start > 1 && isDigit(text, start - 2));
    boolean surplus = before == '余' && start > 1 && text.charAt(start - 2) == '结';
    return !parted && (surplus || NOT_EXACT.indexOf(before) < 0);
  }

  private static @Nullable BigDecimal number(String digits) {
    boolean readable = digits.length() <= LONGEST && digits.indexOf('。') < 0;
    return readable ? new BigDecimal(digits.replace("，", "")) : null;
  }

  private static boolean isDigit(String text, int index) {
    return text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  private static Unit unit(String symbol) {
    return switch (symbol.charAt(0)) {
      case '万' -> Unit.TEN_THOUSAND_YUAN;
      case '亿' -> Unit.HUNDRED_MILLION_YUAN;
      case '千' -> Unit.THOUSAND_YUAN;
      case '%' -> Unit.PERCENT;
      case '辆', '台' -> Unit.VEHICLE;
      default -> Unit.YUAN;
    };
  }
}
