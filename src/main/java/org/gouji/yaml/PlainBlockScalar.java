package org.gouji.yaml;

/** Reads a text of several lines below a bar, or below a greater-than sign that folds them. */
final class PlainBlockScalar {
  private final Cursor cursor;
  private final boolean folded;
  private final StringBuilder text = new StringBuilder();
  private int indentation;

  private PlainBlockScalar(Cursor cursor) {
    this.cursor = cursor;
    this.folded = cursor.here() == '>';
  }

  /**
   * The text whose mark stands here; to the beginning of the line below it.
   *
   * @param outer the column of the list or mapping that it stands in; -1 where in none
   */
  static Node.Scalar read(Cursor cursor, PlainScalars scalars, int outer) {
    return new PlainBlockScalar(cursor).read(scalars, outer);
  }

  private Node.Scalar read(PlainScalars scalars, int outer) {
    int line = cursor.line();
    int column = cursor.columnOf(cursor.at());
    char chomping = header();
    toFirstLine(Math.max(outer + 1, 1));
    int lineEnds = lines();
    if (chomping != '-') {
      text.append("\n".repeat(chomping == '+' ? lineEnds : Math.min(lineEnds, 1)));
    }
    Node.Body body = folded ? Node.Body.NONE : new Node.Body(line + 1, indentation + 1);
    return scalars.scalar(text.toString(), false, line, column, 1, body);
  }

  private char header() {
    cursor.move(1);
    char chomping = cursor.here();
    if (chomping == '-' || chomping == '+') {
      cursor.move(1);
    }
    cursor.spaces();
    if (cursor.here() != '\n') {
      throw new NotPlain();
    }
    cursor.nextLine();
    return chomping;
  }

  /** The first line that says something has the indentation of all. */
  private void toFirstLine(int least) {
    int most = 0;
    cursor.spaces();
    while (cursor.here() == '\n') {
      most = Math.max(most, cursor.column());
      text.append('\n');
      cursor.nextLine();
      cursor.spaces();
    }
    indentation = cursor.column();
    if (indentation < least || most > indentation) {
      throw new NotPlain();
    }
  }

  /** Takes the lines, without the line ends behind the last, which it counts. */
  private int lines() {
    while (true) {
      boolean indented = cursor.here() == ' ';
      int start = cursor.at();
      cursor.restOfLine();
      text.append(cursor.from(start));
      int lineEnds = lineEnds();
      int spaces = spaces();
      if (spaces < indentation || cursor.ahead(spaces) == Cursor.END) {
        return lineEnds;
      }
      cursor.move(spaces);
      boolean folds = folded && !indented && cursor.here() != ' ';
      text.append(folds && lineEnds == 1 ? " " : "\n".repeat(folds ? lineEnds - 1 : lineEnds));
    }
  }

  /** Passes line ends to the beginning of a line that has more than its indentation. */
  private int lineEnds() {
    int passed = 0;
    while (cursor.here() == '\n') {
      cursor.nextLine();
      passed++;
      int spaces = spaces();
      cursor.move(cursor.ahead(spaces) == '\n' ? spaces : 0);
    }
    return passed;
  }

  /** How many spaces of the indentation stand here. */
  private int spaces() {
    int spaces = 0;
    while (spaces < indentation && cursor.ahead(spaces) == ' ') {
      spaces++;
    }
    return spaces;
  }
}
