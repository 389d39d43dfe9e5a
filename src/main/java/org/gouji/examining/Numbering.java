package org.gouji.examining;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a heading begins with.
 *
 * @param level 0 for 第一部分, 10 for 一、, 20 for （一）, 30 for 1., 40 for （1）, 50 for ①; {@link
 *     #UNNUMBERED} without a number
 * @param ordinal the number; 0 without one
 * @param rest the heading without its number, in half-width letters, digits and marks
 */
record Numbering(int level, int ordinal, String rest) {
  static final int STEP = 10;
  static final int UNNUMBERED = 90;
  private static final String NORMAL_MARKS = "、。《》“”‘’·—";
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
  private static final String NUMERAL = "([一二三四五六七八九十]{1,3})";
  private static final String NUMBER = "([0-9]{1,2})";
  private static final String ONE_TO_TEN = "一二三四五六七八九十";
  private static final String ARABIC = "0123456789";
  private static final List<Style> STYLES =
      List.of(
          style("第", "第\\s*([一二三四五六七八九十]{1,3}|[0-9]{1,2})\\s*(?:部分|章|篇)[\\s、.,:]*"),
          style(ONE_TO_TEN, NUMERAL + "\\s*[、.,:·]"),
          style("(〔[【", "[(〔\\[【]\\s*" + NUMERAL + "\\s*[)〕\\]】]\\s*[、.,:]?"),
          style(ARABIC, NUMBER + "\\s*[.、,:·](?![0-9])"),
          style("(" + ARABIC, "\\(?\\s*" + NUMBER + "\\s*\\)[、.,:]?"));

  /**
   * How numbers of one level are printed.
   *
   * @param beginnings every character that one may begin with
   */
  private record Style(String beginnings, Pattern number) {}

  static Numbering of(String title) {
    String text = title.strip();
    if (!text.isEmpty() && CIRCLED.indexOf(text.charAt(0)) >= 0) {
      int ordinal = CIRCLED.indexOf(text.charAt(0)) + 1;
      return new Numbering(STYLES.size() * STEP, ordinal, normalized(text.substring(1)));
    }
    String normal = normalized(text);
    for (int level = 0; level < STYLES.size() && !normal.isEmpty(); level++) {
      Style style = STYLES.get(level);
      if (style.beginnings().indexOf(normal.charAt(0)) >= 0) {
        Matcher matcher = style.number().matcher(normal);
        if (matcher.lookingAt()) {
          int ordinal = number(matcher.group(1));
          return new Numbering(level * STEP, ordinal, normal.substring(matcher.end()).strip());
        }
      }
    }
    return new Numbering(UNNUMBERED, 0, normal);
  }

  boolean isNumbered() {
    return level != UNNUMBERED;
  }

  /** Another number as a heading of this level prints it: 第三部分, 三、, （三）, 3., （3）, ③. */
  String label(int number) {
    return switch (level / STEP) {
      case 0 -> "第" + numeral(number) + "部分";
      case 1 -> numeral(number) + "、";
      case 2 -> "（" + numeral(number) + "）";
      case 3 -> number + ".";
      case 4 -> "（" + number + "）";
      default -> number <= CIRCLED.length() ? CIRCLED.substring(number - 1, number) : "" + number;
    };
  }

  private static Style style(String beginnings, String number) {
    return new Style(beginnings, Pattern.compile(number));
  }

  /** Turns ⒈ into 1., ㈠ into (一), full-width into half-width, radicals into characters. */
  private static String normalized(String text) {
    char[] normal = text.toCharArray();
    for (int i = 0; i < normal.length; i++) {
      normal[i] = Words.halfWidth(normal[i]);
      if (!isNormal(normal[i])) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
      }
    }
    return new String(normal).strip();
  }

  /** Most of what a heading consists of, and the form leaves alone. */
  private static boolean isNormal(char character) {
    return (character >= '\u4E00' && character <= '\u9FFF')
        || character < '\u0080'
        || NORMAL_MARKS.indexOf(character) >= 0;
  }

  private static int number(String text) {
    if (text.charAt(0) <= '9') {
      return Integer.parseInt(text);
    }
    int ten = text.indexOf('十');
    if (ten < 0) {
      return DIGITS.indexOf(text.charAt(0));
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(0));
    int ones = ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.charAt(text.length() - 1));
    return tens * 10 + Math.max(ones, 0);
  }

  private static String numeral(int number) {
    String tens = number < 10 ? "" : (number < 20 ? "" : digit(number / 10)) + "十";
    return tens + (number % 10 == 0 ? "" : digit(number % 10));
  }

  private static String digit(int digit) {
    return digit < DIGITS.length() ? DIGITS.substring(digit, digit + 1) : Integer.toString(digit);
  }
}
