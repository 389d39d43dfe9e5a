package org.gouji.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part of YAML that submissions are written in, several times faster than the parser. It
 * reports nothing: a text with anything else in it, or with anything wrong, is left to the parser.
 */
final class PlainReader {
  private final Cursor cursor;
  private final PlainScalars scalars;
  private final PlainFlow flow;

  private PlainReader(String text, Limits limits) {
    this.cursor = new Cursor(text);
    this.scalars = new PlainScalars(cursor, limits);
    this.flow = new PlainFlow(cursor, scalars);
  }

  /** The tree that the parser would give; null where it has to. */
  static @Nullable Node read(String text, Limits limits) {
    try {
      return new PlainReader(text, limits).document();
    } catch (NotPlain beyond) {
      return null;
    }
  }

  private Node document() {
    cursor.toContent();
    Node root = node(-1);
    if (cursor.column() >= 0) {
      throw new NotPlain();
    }
    return root;
  }

  /**
   * The value that begins here, which may be a list or a mapping; to what the line below it says.
   *
   * @param outer the column of the list or mapping that it stands in; -1 where in none
   */
  private Node node(int outer) {
    if (cursor.isDash()) {
      return sequence();
    } else if (isBracketOrBlock()) {
      return value(outer);
    }
    int start = cursor.at();
    Node.Scalar scalar = scalars.next(false);
    cursor.spaces();
    if (cursor.here() == ':') {
      return mapping(scalar, start);
    }
    cursor.finishLine();
    return scalar;
  }

  private boolean isBracketOrBlock() {
    char c = cursor.here();
    return c == '[' || c == '{' || c == '|' || c == '>';
  }

  /** The value that begins here, behind a key on the same line. */
  private Node value(int outer) {
    if (cursor.here() == '|' || cursor.here() == '>') {
      Node text = PlainBlockScalar.read(cursor, scalars, outer);
      cursor.toContent();
      return text;
    }
    Node value = isBracketOrBlock() ? flow.next() : scalars.next(false);
    cursor.finishLine();
    return value;
  }

  /** The list whose first mark stands here. */
  private Node.Sequence sequence() {
    scalars.enter();
    int line = cursor.line();
    int column = cursor.column();
    List<Node> elements = new ArrayList<>();
    int size = 1;
    while (cursor.column() == column && cursor.isDash()) {
      cursor.move(1);
      Node element = part(column, false);
      elements.add(element);
      size += element.size();
    }
    scalars.leave();
    return new Node.Sequence(List.copyOf(elements), line, column + 1, 1, size);
  }

  /**
   * The mapping whose first key ends here.
   *
   * @param start where the key began
   */
  private Node.Mapping mapping(Node.Scalar first, int start) {
    scalars.enter();
    int column = first.column() - 1;
    Entries entries = Entries.plain();
    int size = 1;
    Node.Scalar key = first;
    int keyStart = start;
    while (true) {
      cursor.colon(keyStart);
      Node value = part(column, true);
      entries.add(key, value);
      size += 1 + value.size();
      if (cursor.column() < column) {
        scalars.leave();
        return new Node.Mapping(entries.all(), first.line(), first.column(), 1, size);
      } else if (cursor.column() > column) {
        throw new NotPlain();
      }
      keyStart = cursor.at();
      key = scalars.next(false);
      cursor.spaces();
    }
  }

  /**
   * What follows the mark of an element or the colon of a key, on the same line or below.
   *
   * @param column of the mark or key
   */
  private Node part(int column, boolean ofKey) {
    int line = cursor.line();
    int place = cursor.columnOf(cursor.at());
    if (!cursor.isBlank()) {
      throw new NotPlain();
    }
    cursor.spaces();
    if (!cursor.isLineDone()) {
      return ofKey ? value(column) : node(column);
    }
    cursor.finishLine();
    if (cursor.column() > column) {
      return node(column);
    } else if (ofKey && cursor.column() == column && cursor.isDash()) {
      return sequence();
    }
    return scalars.nothing(line, place);
  }
}
