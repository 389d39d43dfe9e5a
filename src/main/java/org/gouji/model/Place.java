package org.gouji.model;

/**
 * Where something stands in a submission.
 *
 * @param path dotted keys from the root; a list element by its code where it has one, else by its
 *     index from 0
 * @param line line from 1
 * @param column column from 1, in code points
 * @param length code points that the value takes on its line; 0 where something is missing and
 *     nothing of the line is meant
 */
public record Place(String path, int line, int column, int length) implements Comparable<Place> {
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
