package org.gouji.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell of a spreadsheet. Text is never a formula, not even after the sheet was
 * saved as CSV and opened again: what could begin one gets an apostrophe before it.
 *
 * @param number as printed, with its decimals; null for text
 * @param target the cell of this workbook that a click leads to; null where it leads nowhere
 */
record Cell(String text, @Nullable BigDecimal number, @Nullable String target) {
  static final Cell EMPTY = new Cell("", null, null);

  /** The most characters that Excel takes in a cell. */
  private static final int LONGEST = 32_767;

  /** How many digits every spreadsheet program shows as they were written. */
  private static final int EXACT_DIGITS = 15;

  private static final String BEGINS_FORMULA = "=+-@＝＋－＠";
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,200}(\\.[0-9]{1,200})?");

  /** Text of one line; empty for null. */
  static Cell text(@Nullable String text) {
    return text == null ? EMPTY : lines(List.of(text));
  }

  /** Text of several lines. */
  static Cell lines(List<String> lines) {
    String text = lines.stream().map(Xml::text).collect(Collectors.joining("\n")).strip();
    boolean formula = !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
    String inert = formula && !NUMBER.matcher(text).matches() ? "'" + text : text;
    return new Cell(shortened(inert), null, null);
  }

  /** A whole number; empty for null. */
  static Cell number(@Nullable Integer number) {
    return number == null ? EMPTY : number(number.longValue());
  }

  static Cell number(long number) {
    return new Cell("", BigDecimal.valueOf(number), null);
  }

  /** A figure; as text where a spreadsheet would show another number than the printed one. */
  static Cell figure(BigDecimal figure) {
    BigDecimal number = figure.scale() < 0 ? figure.setScale(0) : figure;
    boolean exact =
        number.scale() <= EXACT_DIGITS
            && number.precision() - number.scale() <= EXACT_DIGITS
            && number.stripTrailingZeros().precision() <= EXACT_DIGITS;
    return exact ? new Cell("", number, null) : text(number.toPlainString());
  }

  /**
   * What a finding states.
   *
   * @param unit null where it is no figure
   */
  static Cell stated(@Nullable String stated, @Nullable Unit unit) {
    return stated != null && unit != null && NUMBER.matcher(stated).matches()
        ? figure(new BigDecimal(stated))
        : text(stated);
  }

  /** The same as a link to a cell of this workbook. */
  Cell leadingTo(String cell) {
    return new Cell(text, number, cell);
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
