package org.gouji.yaml;

/**
 * A place in a text of one document, which moves forward only. Lines end with a line feed; a column
 * is one character.
 */
final class Cursor {
  /** How far from its beginning a key may have its colon. */
  private static final int LONGEST_KEY = 1024;

  /** What stands behind the last character. */
  static final char END = '\0';

  private final char[] chars;
  private int at;
  private int line;
  private int lineStart;

  /**
   * At the beginning of a text.
   *
   * @throws NotPlain where a character in it may be more than one column, none or a line end
   */
  Cursor(String text) {
    String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
    int length = lines.length();
    chars = new char[length + 2];
    lines.getChars(0, length, chars, 0);
    for (int i = 0; i < length; i++) {
      if (!isPlain(chars[i])) {
        throw new NotPlain();
      }
    }
  }

  /** Whether a character is one column wide and printable to YAML, or a line feed. */
  private static boolean isPlain(char c) {
    if (c <= '~') {
      return c >= ' ' || c == '\n';
    }
    return c >= '\u00A0'
        && c <= '\uFFFD'
        && !Character.isSurrogate(c)
        && c != '\u2028'
        && c != '\u2029'
        && c != '\uFEFF';
  }

  /** The character here. */
  char here() {
    return chars[at];
  }

  /** The character so many places on, which must not be beyond the end. */
  char ahead(int places) {
    return chars[at + places];
  }

  /** Where it is, to be handed to {@link #from}. */
  int at() {
    return at;
  }

  /** The text from a place before to this one. */
  String from(int start) {
    return text(start, at);
  }

  /** The text between two places. */
  String text(int start, int end) {
    return new String(chars, start, end - start);
  }

  /** The line from 1. */
  int line() {
    return line + 1;
  }

  /** The column from 0; -1 at the end of the text. */
  int column() {
    return chars[at] == END ? -1 : at - lineStart;
  }

  /** The column of a place on this line, from 1. */
  int columnOf(int place) {
    return place - lineStart + 1;
  }

  void move(int places) {
    at += places;
  }

  void spaces() {
    while (chars[at] == ' ') {
      at++;
    }
  }

  /** Whether this is a space, or the line ends here. */
  boolean isBlank() {
    return isBlank(chars[at]);
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == END;
  }

  /** Whether the mark of a list element stands here. */
  boolean isDash() {
    return chars[at] == '-' && isBlank(chars[at + 1]);
  }

  /** Whether nothing but a comment is left of the line. */
  boolean isLineDone() {
    char c = chars[at];
    return c == '\n' || c == END || c == '#';
  }

  /** Past the colon of the key that began at a place on this line. */
  void colon(int key) {
    if (chars[at] != ':' || at - key > LONGEST_KEY) {
      throw new NotPlain();
    }
    at++;
  }

  /** To the end of the line. */
  void restOfLine() {
    while (chars[at] != '\n' && chars[at] != END) {
      at++;
    }
  }

  /** From the end of a line to the beginning of the next; stays where the text ends. */
  void nextLine() {
    if (chars[at] == '\n') {
      at++;
      line++;
      lineStart = at;
    }
  }

  /** From the end of what a line says to the beginning of what the next one says. */
  void finishLine() {
    spaces();
    if (!isLineDone()) {
      throw new NotPlain();
    }
    restOfLine();
    nextLine();
    toContent();
  }

  /**
   * From the beginning of a line to what it says, or what the next one does that says something.
   */
  void toContent() {
    spaces();
    while (chars[at] == '#' || chars[at] == '\n') {
      restOfLine();
      nextLine();
      spaces();
    }
    if (column() == 0 && isMarker()) {
      throw new NotPlain();
    }
  }

  private boolean isMarker() {
    char c = chars[at];
    return (c == '-' || c == '.') && chars[at + 1] == c;
  }
}
