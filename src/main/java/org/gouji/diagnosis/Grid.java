package org.gouji.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table in the written order.
 *
 * @param rows the figures of each row by their columns
 */
record Grid(List<Map<String, Figure>> rows) {
  private static final String ROWS = ".rows.";

  /** The table that a figure stands in; without rows where it stands in none. */
  static Grid around(Figure figure, List<Figure> figures) {
    String path = figure.place().path();
    int end = path.indexOf(ROWS);
    if (end < 0) {
      return new Grid(List.of());
    }
    String table = path.substring(0, end + ROWS.length());
    Map<String, Map<String, Figure>> rows = new LinkedHashMap<>();
    for (Figure cell : figures) {
      String place = cell.place().path();
      if (place.startsWith(table)) {
        rows.computeIfAbsent(row(place), none -> new LinkedHashMap<>()).put(cell.key(), cell);
      }
    }
    return new Grid(new ArrayList<>(rows.values()));
  }

  /** The figure of a row in a column; null where there is none. */
  @Nullable Figure cell(int row, String column) {
    return row < 0 || row >= rows.size() ? null : rows.get(row).get(column);
  }

  private static String row(String path) {
    return path.substring(0, path.lastIndexOf('.'));
  }
}
