package org.gouji.yaml;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern DIGITS_INSIDE = Pattern.compile("[-+]?[0-9]*\\.?[0-9]+");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s,_'，、\\u00a0]");
  private static final Pattern AFFIXES =
      Pattern.compile("^(?:人民币|¥|￥|RMB|约|共)|(?:万元|千元|亿元|元|万|%|％|名|人|辆|个|项|台)$");

  private Numbers() {}

  /** The exact number; null where the text is not a YAML 1.2 number. */
  static @Nullable BigDecimal parse(String text) {
    if (!NUMBER.matcher(text).matches()) {
      return null;
    }
    BigDecimal number =
        new BigDecimal(
            text.endsWith(".") ? text + "0" : text.replace(".e", ".0e").replace(".E", ".0E"));
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  /** The number that was probably meant; null where nothing in the text suggests one. */
  static @Nullable String meant(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replace('−', '-')
            .replace('–', '-')
            .replace('。', '.');
    plain = SEPARATORS.matcher(plain).replaceAll("");
    boolean negative = plain.startsWith("(") && plain.endsWith(")");
    if (negative) {
      plain = plain.substring(1, plain.length() - 1);
    }
    plain = AFFIXES.matcher(plain).replaceAll("");
    Matcher digits = DIGITS_INSIDE.matcher(plain);
    if (!digits.matches()) {
      return null;
    }
    String number = new BigDecimal(plain).toPlainString();
    return negative ? "-" + number : number;
  }
}
