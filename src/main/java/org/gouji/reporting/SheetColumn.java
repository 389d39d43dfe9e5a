package org.gouji.reporting;

import org.gouji.model.Text;

/**
 * A column of a sheet.
 *
 * @param width in digits of the usual type
 */
record SheetColumn(Text head, int width, Kind kind) {

  /** How its cells are shown. */
  enum Kind {
    TEXT,
    /** Text of several lines. */
    WRAPPED,
    /** Whole numbers without separators, such as years and lines. */
    PLAIN,
    /** Figures with their decimals, thousands apart. */
    FIGURE,
    /** Percent. */
    SHARE,
    /** The word for a severity, in its colour. */
    SEVERITY
  }

  SheetColumn(String zh, String en, int width, Kind kind) {
    this(new Text(zh, en), width, kind);
  }

  /** How many lines a text takes. */
  int lines(String text) {
    return kind == Kind.WRAPPED
        ? text.lines().mapToInt(line -> Math.max(1, Width.wrap(line, width - 1).size())).sum()
        : 1;
  }

  /** The number format of a number with so many decimals. */
  String format(int decimals) {
    return switch (kind) {
      case SHARE -> "0%";
      case FIGURE -> "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
      default -> "0";
    };
  }
}
