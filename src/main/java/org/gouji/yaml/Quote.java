package org.gouji.yaml;

import java.util.regex.Pattern;

/** Text from a file, for a message. */
public final class Quote {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** How much longer than wanted a text is looked at, since its blanks are joined. */
  private static final int BLANKS_TO_JOIN = 10;

  private Quote() {}

  /**
   * On one line and cut to a length.
   *
   * @param longest in code points
   */
  public static String of(String text, int longest) {
    int looked = Math.min(text.length(), longest * BLANKS_TO_JOIN);
    String line = BLANKS.matcher(text.substring(0, looked)).replaceAll(" ").strip();
    int length = line.codePointCount(0, line.length());
    return length <= longest ? line : line.substring(0, line.offsetByCodePoints(0, longest)) + "…";
  }
}
