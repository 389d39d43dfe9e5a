package org.gouji.yaml;

/** Reads single values on one line, and counts what is read. */
final class PlainScalars {
  private static final String NO_BEGINNING = "?:,[]{}#&*!|>'\"%@`";

  private final Cursor cursor;
  private final Limits limits;
  private int depth;
  private int nodes;

  PlainScalars(Cursor cursor, Limits limits) {
    this.cursor = cursor;
    this.limits = limits;
  }

  /** Into a list or mapping. */
  void enter() {
    depth++;
    count();
  }

  void leave() {
    depth--;
  }

  private void count() {
    if (depth > limits.depth() || ++nodes > limits.nodes()) {
      throw new NotPlain();
    }
  }

  Node.Scalar scalar(String text, boolean plain, int line, int column, int length, Node.Body body) {
    if (text.length() > limits.scalarLength() || depth >= limits.depth()) {
      throw new NotPlain();
    }
    count();
    return new Node.Scalar(text, plain, line, column, length, body);
  }

  /** A value that is not written. */
  Node.Scalar nothing(int line, int column) {
    return scalar("", true, line, column, 1, new Node.Body(line, column));
  }

  /**
   * The value that begins here; to what follows it on the line, or to the end of the line.
   *
   * @param flow whether inside brackets
   */
  Node.Scalar next(boolean flow) {
    char first = cursor.here();
    return first == '"' || first == '\'' ? quoted(first) : plain(flow);
  }

  private Node.Scalar quoted(char quote) {
    int start = cursor.at();
    cursor.move(1);
    while (cursor.here() != quote) {
      char c = cursor.here();
      if (c == '\n' || c == Cursor.END || (c == '\\' && quote == '"')) {
        throw new NotPlain();
      }
      cursor.move(1);
    }
    String text = cursor.from(start + 1);
    cursor.move(1);
    int column = cursor.columnOf(start);
    Node.Body body = new Node.Body(cursor.line(), column + 1);
    return scalar(text, false, cursor.line(), column, text.length() + 2, body);
  }

  private Node.Scalar plain(boolean flow) {
    char first = cursor.here();
    if ((first <= '~' && NO_BEGINNING.indexOf(first) >= 0) || cursor.isBlank() || cursor.isDash()) {
      throw new NotPlain();
    }
    int start = cursor.at();
    int end = start;
    while (!endsPlain(flow)) {
      boolean blank = cursor.here() == ' ';
      cursor.move(1);
      end = blank ? end : cursor.at();
    }
    int column = cursor.columnOf(start);
    Node.Body body = new Node.Body(cursor.line(), column);
    return scalar(cursor.text(start, end), true, cursor.line(), column, end - start, body);
  }

  private boolean endsPlain(boolean flow) {
    char c = cursor.here();
    return switch (c) {
      case '\n', Cursor.END -> true;
      case '#' -> cursor.ahead(-1) == ' ';
      case ':' -> Cursor.isBlank(cursor.ahead(1)) || (flow && isBracket(cursor.ahead(1)));
      default -> flow && (isBracket(c) || c == '?');
    };
  }

  private static boolean isBracket(char c) {
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
  }
}
