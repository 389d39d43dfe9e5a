package org.gouji.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Figure;
import org.gouji.model.Once;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table in the written order.
 *
 * @param rows the figures of each row by their columns
 */
record Grid(List<Map<String, Figure>> rows) {
  private static final String ROWS = ".rows.";
  private static final Grid NONE = new Grid(List.of());

  /** The tables of a submission by the paths of their rows. */
  static final class Index {
    private final Once<Map<String, Grid>> grids;

    /**
     * Finds the tables when one of them is asked for.
     *
     * @param figures all that the submission prints, in the written order
     */
    Index(List<Figure> figures) {
      this.grids = new Once<>(() -> find(figures));
    }

    private static Map<String, Grid> find(List<Figure> figures) {
      Map<String, Grid> grids = new LinkedHashMap<>();
      Map<String, Map<String, Figure>> rows = new LinkedHashMap<>();
      for (Figure figure : figures) {
        String path = figure.place().path();
        String table = table(path);
        if (table != null) {
          String row = path.substring(0, path.lastIndexOf('.'));
          Map<String, Figure> cells = rows.get(row);
          if (cells == null) {
            cells = new LinkedHashMap<>();
            rows.put(row, cells);
            grids.computeIfAbsent(table, none -> new Grid(new ArrayList<>())).rows.add(cells);
          }
          cells.put(figure.key(), figure);
        }
      }
      return grids;
    }

    /** The table that a figure stands in; without rows where it stands in none. */
    Grid around(Figure figure) {
      String table = table(figure.place().path());
      return table == null ? NONE : grids.get().getOrDefault(table, NONE);
    }
  }

  /** The figure of a row in a column; null where there is none. */
  @Nullable Figure cell(int row, String column) {
    return row < 0 || row >= rows.size() ? null : rows.get(row).get(column);
  }

  private static @Nullable String table(String path) {
    int end = path.indexOf(ROWS);
    return end < 0 ? null : path.substring(0, end + ROWS.length());
  }
}
