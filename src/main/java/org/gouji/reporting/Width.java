package org.gouji.reporting;

import java.util.ArrayList;
import java.util.List;

/** How many columns text takes on a terminal, where Chinese characters take two. */
final class Width {
  private static final String NEVER_FIRST = "，。、；：！？）》”’」』】％%·…,.;:!?)]}";
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x33FF}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6}, {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD}
  };

  private Width() {}

  static int of(String text) {
    return text.codePoints().map(Width::of).sum();
  }

  static int of(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (codePoint >= range[0] && codePoint <= range[1]) {
        return 2;
      }
    }
    return 1;
  }

  /**
   * Breaks text into lines of at most so many columns: at blanks, between Chinese characters, never
   * before a closing mark.
   */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int width = 0;
    int breakAt = 0;
    int previous = ' ';
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      boolean mayBreak =
          NEVER_FIRST.indexOf(codePoint) < 0
              && (of(codePoint) == 2 || of(previous) == 2 || previous == ' ');
      if (mayBreak) {
        breakAt = line.length();
      }
      if (width + of(codePoint) > columns && !line.isEmpty()) {
        int end = breakAt == 0 ? line.length() : breakAt;
        lines.add(line.substring(0, end).stripTrailing());
        line.delete(0, end);
        width = of(line.toString());
        breakAt = 0;
      }
      if (!(line.isEmpty() && codePoint == ' ')) {
        line.appendCodePoint(codePoint);
        width += of(codePoint);
      }
      previous = codePoint;
      i += Character.charCount(codePoint);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** Text that cannot steer a terminal: control and direction characters made visible. */
  static String inert(String text) {
    StringBuilder inert = new StringBuilder();
    text.codePoints()
        .forEach(
            codePoint -> {
              int type = Character.getType(codePoint);
              boolean steers =
                  type == Character.CONTROL
                      || type == Character.FORMAT
                      || type == Character.LINE_SEPARATOR
                      || type == Character.PARAGRAPH_SEPARATOR;
              if (codePoint == '\t') {
                inert.append(' ');
              } else if (steers) {
                inert.append('\uFFFD');
              } else {
                inert.appendCodePoint(codePoint);
              }
            });
    return inert.toString();
  }
}
