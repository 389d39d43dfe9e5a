package org.gouji.yaml;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Unit;
import org.jspecify.annotations.Nullable;

/** Which texts are numbers, and which number a text that is none was probably meant to be. */
final class Numbers {
  /**
   * YAML 1.2 decimal numbers without leading zeros; the exponent is kept small so that arithmetic
   * stays cheap.
   */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+]?(?:(?:0|[1-9][0-9]{0,29})(?:\\.[0-9]{0,20})?|\\.[0-9]{1,20})(?:[eE][-+]?[0-9]{1,2})?");

  private static final int LONGEST_GUESS = 60;
  private static final Pattern FALL = Pattern.compile("^(?:减少|下降|减)(?=[^-+]*$)");
  private static final Pattern RISE = Pattern.compile("^(?:增加|增长|上升|增)(?=[^-+]*$)");
  private static final Pattern BEFORE = Pattern.compile("^(?:人民币|¥|RMB|约|共)");
  private static final Pattern AFTER = Pattern.compile("(?:%|[名人辆个项台家年])$");
  private static final Pattern MONEY = Pattern.compile("(.*[0-9])(亿|万|千)?元?");
  private static final Pattern GROUPED =
      Pattern.compile("[-+]?[0-9]{1,3}(?:[,_'][0-9]{3})+(?:\\.[0-9]+)?");
  private static final Pattern DIGITS = Pattern.compile("[-+]?[0-9]*\\.?[0-9]+");

  private Numbers() {}

  /** The exact number; null where the text is not a YAML 1.2 number. */
  static @Nullable BigDecimal parse(String text) {
    if (isPlain(text)) {
      return new BigDecimal(text);
    }
    if (!NUMBER.matcher(text).matches()) {
      return null;
    }
    BigDecimal number =
        new BigDecimal(
            text.endsWith(".") ? text + "0" : text.replace(".e", ".0e").replace(".E", ".0E"));
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  /** Whether it is a number as nearly all are written: 1028.96, -35.5, 0. */
  private static boolean isPlain(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int point = text.indexOf('.');
    int end = point < 0 ? text.length() : point;
    boolean length = end > start && end - start <= 9 && text.length() - end <= 9;
    boolean leadingZero = end - start > 1 && text.charAt(start) == '0';
    return length
        && !leadingZero
        && point != text.length() - 1
        && areDigits(text, start, end)
        && areDigits(text, end + 1, text.length());
  }

  private static boolean areDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /**
   * The number that was probably meant; null where nothing in the text suggests one.
   *
   * @param unit what an amount here counts, into which a unit in the text is converted; null for
   *     other numbers
   */
  static @Nullable String meant(String text, @Nullable Unit unit) {
    if (text.length() > LONGEST_GUESS) {
      return null;
    }
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("[−–—]", "-")
            .replace('。', '.')
            .replaceAll("\\s", "");
    if (plain.startsWith("(") && plain.endsWith(")") && !plain.contains("-")) {
      plain = "-" + plain.substring(1, plain.length() - 1);
    }
    plain = RISE.matcher(FALL.matcher(plain).replaceFirst("-")).replaceFirst("");
    plain = AFTER.matcher(BEFORE.matcher(plain).replaceFirst("")).replaceFirst("");
    int power = 0;
    Matcher money = MONEY.matcher(plain);
    if (unit != null && money.matches() && !money.group(1).equals(plain)) {
      plain = money.group(1);
      power = written(money.group(2)).powerOver(unit);
    }
    if (GROUPED.matcher(plain).matches()) {
      plain = plain.replaceAll("[,_']", "");
    }
    if (!DIGITS.matcher(plain).matches()) {
      return null;
    }
    BigDecimal number = new BigDecimal(plain).scaleByPowerOfTen(power);
    String meant = (number.scale() < 0 ? number.setScale(0) : number).toPlainString();
    return parse(meant) == null ? null : meant;
  }

  private static Unit written(@Nullable String prefix) {
    if (prefix == null) {
      return Unit.YUAN;
    }
    return switch (prefix) {
      case "千" -> Unit.THOUSAND_YUAN;
      case "万" -> Unit.TEN_THOUSAND_YUAN;
      default -> Unit.HUNDRED_MILLION_YUAN;
    };
  }
}
