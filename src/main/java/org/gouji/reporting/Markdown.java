package org.gouji.reporting;

import java.util.regex.Pattern;

/**
 * Text in Markdown as GitHub and GitLab read it. A backslash stops markup. What these two make of
 * plain text afterwards (mentions, numbers of issues, addresses) is stopped by the wide form of the
 * character that sets it off.
 */
final class Markdown {
  private static final Pattern REFERENCE =
      Pattern.compile("(?i)[@#]|(?<!\\w)[!~%&$](?=\\w)|:(?=//)|(?<=www)\\.");
  private static final Pattern MARKUP =
      Pattern.compile("[\\\\`*{}\\[\\]<>&|~$!]|(?<![\\p{L}\\d])_|_(?![\\p{L}\\d])");
  private static final int WIDE = 0xFEE0;

  private Markdown() {}

  /** Text within a line or in a cell of a table, every character of which stands for itself. */
  static String text(String text) {
    String plain =
        REFERENCE
            .matcher(Width.inert(text))
            .replaceAll(match -> Character.toString(match.group().charAt(0) + WIDE));
    return MARKUP.matcher(plain).replaceAll("\\\\$0");
  }

  /** A name in the type of a machine, outside of tables. */
  static String code(String text) {
    String inert = Width.inert(text);
    StringBuilder fence = new StringBuilder("`");
    while (inert.contains(fence)) {
      fence.append('`');
    }
    boolean edge = inert.startsWith("`") || inert.endsWith("`");
    return fence + (edge ? " " + inert + " " : inert) + fence;
  }
}
