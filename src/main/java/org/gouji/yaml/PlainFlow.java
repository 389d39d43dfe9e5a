package org.gouji.yaml;

import java.util.ArrayList;
import java.util.List;

/** Reads lists and mappings in brackets. */
final class PlainFlow {
  private final Cursor cursor;
  private final PlainScalars scalars;

  PlainFlow(Cursor cursor, PlainScalars scalars) {
    this.cursor = cursor;
    this.scalars = scalars;
  }

  /** The value that begins here; to what follows it. */
  Node next() {
    return switch (cursor.here()) {
      case '[' -> sequence();
      case '{' -> mapping();
      default -> scalars.next(true);
    };
  }

  private Node.Sequence sequence() {
    scalars.enter();
    int line = cursor.line();
    int column = cursor.columnOf(cursor.at());
    List<Node> elements = new ArrayList<>();
    int size = 1;
    cursor.move(1);
    while (!isClosed(']')) {
      Node element = next();
      elements.add(element);
      size += element.size();
      comma(']');
    }
    scalars.leave();
    return new Node.Sequence(List.copyOf(elements), line, column, 1, size);
  }

  private Node.Mapping mapping() {
    scalars.enter();
    int line = cursor.line();
    int column = cursor.columnOf(cursor.at());
    Entries entries = Entries.plain();
    int size = 1;
    cursor.move(1);
    while (!isClosed('}')) {
      int start = cursor.at();
      Node.Scalar key = scalars.next(true);
      Node value = value(start);
      entries.add(key, value);
      size += 1 + value.size();
      comma('}');
    }
    scalars.leave();
    return new Node.Mapping(entries.all(), line, column, 1, size);
  }

  /** The value of the key that began at a place; nothing where no colon or no value follows. */
  private Node value(int key) {
    cursor.spaces();
    boolean colon = cursor.here() == ':';
    if (colon) {
      cursor.colon(key);
    } else {
      toContent();
    }
    int line = cursor.line();
    int column = cursor.columnOf(cursor.at());
    toContent();
    boolean written = colon && cursor.here() != ',' && cursor.here() != '}';
    return written ? next() : scalars.nothing(line, column);
  }

  /** Past the comma behind an element or entry, which may be missing behind the last. */
  private void comma(char close) {
    toContent();
    if (cursor.here() == ',') {
      cursor.move(1);
    } else if (cursor.here() != close) {
      throw new NotPlain();
    }
  }

  private boolean isClosed(char close) {
    toContent();
    if (cursor.here() != close) {
      return false;
    }
    cursor.move(1);
    return true;
  }

  /** To the next character that is no blank; at the beginning of a line only a bracket is plain. */
  private void toContent() {
    cursor.spaces();
    while (cursor.here() == '\n') {
      cursor.nextLine();
      cursor.spaces();
    }
    if (cursor.column() == 0 && cursor.here() != ']' && cursor.here() != '}') {
      throw new NotPlain();
    }
  }
}
