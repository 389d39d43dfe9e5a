package org.gouji.examining;

/** Printed Chinese without what varies from document to document. */
final class Words {
  private static final String QUOTES = "“”\"„‟「」『』﹁﹂‘’'＂＇`´〝〞";
  private static final String OPENING = "([〔【［";
  private static final String CLOSING = ")]〕】］";
  private static final String ASCII = ":,;!?";
  private static final String FULL = "：，；！？";
  private static final int FULL_WIDTH_OFFSET = '！' - '!';
  private static final int LONGEST_TITLE = 200;
  private static final String TITLE_MARKS = "。.：、·﹒";

  private Words() {}

  /**
   * A text without blanks, line breaks and quotation marks, with half-width digits and letters and
   * full-width brackets and marks.
   */
  static String plain(String text) {
    int same = 0;
    while (same < text.length() && isPlain(text.charAt(same))) {
      same++;
    }
    if (same == text.length()) {
      return text;
    }
    char[] plain = text.toCharArray();
    int length = same;
    for (int i = same; i < plain.length; i++) {
      char c = plain[i];
      if (isPlain(c)) {
        plain[length++] = c;
      } else if (!isBlank(c) && QUOTES.indexOf(c) < 0) {
        plain[length++] = oneWidth(c);
      }
    }
    return new String(plain, 0, length);
  }

  /** Most of what a text consists of, and stays as it is. */
  private static boolean isPlain(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF')
        || (c >= '0' && c <= '9')
        || c == '.'
        || c == '。'
        || c == '，'
        || (c >= 'a' && c <= 'z');
  }

  /**
   * The words of a title: the plain text without full stops, colons and enumeration marks; of what
   * is too long for a title its beginning.
   */
  static String ofTitle(String title) {
    String plain = plain(title);
    char[] words = new char[plain.length()];
    int length = 0;
    for (int i = 0; i < plain.length(); i++) {
      if (TITLE_MARKS.indexOf(plain.charAt(i)) < 0) {
        words[length++] = plain.charAt(i);
      }
    }
    return new String(words, 0, Math.min(length, LONGEST_TITLE));
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\u200C'
        || c == '\u200D';
  }

  /** A full-width letter, digit or mark in half width; any other character itself. */
  static char halfWidth(char c) {
    return c >= '！' && c <= '～' ? (char) (c - FULL_WIDTH_OFFSET) : c;
  }

  private static char oneWidth(char c) {
    char half = halfWidth(c);
    int mark = ASCII.indexOf(half);
    if (mark >= 0) {
      return FULL.charAt(mark);
    }
    if (OPENING.indexOf(half) >= 0) {
      return '（';
    }
    return CLOSING.indexOf(half) >= 0 ? '）' : half;
  }
}
