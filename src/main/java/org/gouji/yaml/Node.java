package org.gouji.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A YAML value with its position: line and column from 1, in code points, and its length on its
 * first line.
 */
public sealed interface Node {
  int line();

  int column();

  int length();

  /** Number of nodes in this tree, aliases counted as often as they are used. */
  int size();

  /**
   * A single value.
   *
   * @param plain neither quoted nor a block scalar, so that it may be a number
   * @param body where its first character stands
   */
  record Scalar(String text, boolean plain, int line, int column, int length, Body body)
      implements Node {
    /** A value on one line; where it is quoted only its beginning has a place. */
    public Scalar(String text, boolean plain, int line, int column, int length) {
      this(text, plain, line, column, length, plain ? new Body(line, column) : Body.NONE);
    }

    @Override
    public int size() {
      return 1;
    }

    /** Whether YAML reads it as nothing: empty, {@code ~} or {@code null}. */
    public boolean isNull() {
      return plain && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
    }
  }

  /**
   * Where the first character of a value stands, and in which column each of its lines begins.
   *
   * @param line 0 where the lines of the value are not lines of the file
   */
  record Body(int line, int column) {
    static final Body NONE = new Body(0, 0);
  }

  /** A list. */
  record Sequence(List<Node> elements, int line, int column, int length, int size)
      implements Node {}

  /** A mapping in the written order, without the duplicates of a key. */
  record Mapping(List<Entry> entries, int line, int column, int length, int size) implements Node {
    /** The value of a key; null where it is not written. */
    public @Nullable Node get(String key) {
      for (Entry entry : entries) {
        if (entry.key().text().equals(key)) {
          return entry.value();
        }
      }
      return null;
    }
  }

  /** A key and its value. */
  record Entry(Scalar key, Node value) {}
}
