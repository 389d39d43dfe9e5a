package org.gouji.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Figure;

/** The rows and columns that figures stand in. */
final class Layout {
  private final IdentityHashMap<Figure, List<Cell>> cells = new IdentityHashMap<>();

  /** A figure's place in a row or column. */
  private record Cell(List<Figure> line, int at) {
    void addNeighbours(List<Figure> neighbours) {
      if (at > 0) {
        neighbours.add(line.get(at - 1));
      }
      if (at + 1 < line.size()) {
        neighbours.add(line.get(at + 1));
      }
    }
  }

  /**
   * Lays figures out.
   *
   * @param figures all that a submission prints, in the written order
   */
  Layout(List<Figure> figures) {
    Map<String, List<Figure>> lines = new HashMap<>();
    for (Figure figure : figures) {
      String path = figure.place().path();
      List<Figure> row = lines.computeIfAbsent(row(path), none -> new ArrayList<>());
      List<Figure> column = lines.computeIfAbsent(column(path), none -> new ArrayList<>());
      cells.put(figure, List.of(new Cell(column, column.size()), new Cell(row, row.size())));
      row.add(figure);
      column.add(figure);
    }
  }

  /** The figures above, below, before and after one. */
  List<Figure> neighbours(Figure figure) {
    List<Figure> neighbours = new ArrayList<>();
    for (Cell cell : cells.getOrDefault(figure, List.of())) {
      cell.addNeighbours(neighbours);
    }
    return neighbours;
  }

  /** What the cells of a row have in common. */
  private static String row(String path) {
    return path.substring(0, path.lastIndexOf('.') + 1);
  }

  /** What the cells of a column have in common: everything but the row. */
  private static String column(String path) {
    int last = path.lastIndexOf('.');
    int row = path.lastIndexOf('.', last - 1);
    return path.substring(0, row + 1) + "*" + path.substring(Math.max(last, 0));
  }
}
