package org.gouji.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a submission.
 *
 * @param path dotted keys from the root; a list element by its code where it has one, else by its
 *     index from 0
 * @param line line from 1
 * @param column column from 1, in code points
 * @param length code points that the value takes on its line; 0 where something is missing and
 *     nothing of the line is meant
 * @param file the other file that it stands in; null for the submission at hand
 */
public record Place(String path, int line, int column, int length, @Nullable String file)
    implements Comparable<Place>, Serializable {
  /** A place in the submission at hand. */
  public Place(String path, int line, int column, int length) {
    this(path, line, column, length, null);
  }

  @Override
  public int compareTo(Place other) {
    int byLine = Integer.compare(line, other.line);
    if (byLine != 0) {
      return byLine;
    }
    int byColumn = Integer.compare(column, other.column);
    return byColumn != 0 ? byColumn : path.compareTo(other.path);
  }
}
