package org.gouji.examining;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a heading begins with.
 *
 * @param level 0 for 第一部分, 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, 5 for ①; {@link #UNNUMBERED}
 *     without a number
 * @param ordinal the number; 0 without one
 * @param rest the heading without its number
 */
record Numbering(int level, int ordinal, String rest) {
  static final int UNNUMBERED = 9;
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";
  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";
  private static final List<Pattern> LEVELS =
      List.of(
          Pattern.compile("第(" + NUMERAL + ")(?:部分|章)[、:：.．\\s]*(.*)", Pattern.DOTALL),
          Pattern.compile("(" + NUMERAL + ")\\s*[、.．,，:：](.*)", Pattern.DOTALL),
          Pattern.compile("[（(〔]\\s*(" + NUMERAL + ")\\s*[）)〕][、.．]?(.*)", Pattern.DOTALL),
          Pattern.compile("([0-9０-９]{1,2})\\s*[.．、](?![0-9０-９])(.*)", Pattern.DOTALL),
          Pattern.compile("[（(]\\s*([0-9０-９]{1,2})\\s*[）)](.*)", Pattern.DOTALL),
          Pattern.compile("([" + CIRCLED + "])(.*)", Pattern.DOTALL));

  static Numbering of(String title) {
    String text = title.strip();
    for (int level = 0; level < LEVELS.size(); level++) {
      Matcher matcher = LEVELS.get(level).matcher(text);
      if (matcher.matches()) {
        return new Numbering(level, number(matcher.group(1)), matcher.group(2).strip());
      }
    }
    return new Numbering(UNNUMBERED, 0, text);
  }

  private static int number(String text) {
    if (CIRCLED.contains(text)) {
      return CIRCLED.indexOf(text) + 1;
    }
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    int ten = text.indexOf('十');
    if (ten < 0) {
      return DIGITS.indexOf(text.charAt(0));
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(0));
    int ones = ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.charAt(text.length() - 1));
    return tens * 10 + ones;
  }
}
