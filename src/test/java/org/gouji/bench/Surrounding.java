package org.gouji.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Figure;

/** What stands around a figure in a submission. */
final class Surrounding {
  private final Examined examined;

  Surrounding(Examined examined) {
    this.examined = examined;
  }

  /** The figures of the same column, row by row; empty where it stands in no list. */
  List<Figure> column(Figure figure) {
    String column = columnOf(figure);
    return column.contains("*")
        ? examined.figures().stream().filter(other -> columnOf(other).equals(column)).toList()
        : List.of();
  }

  /** The other figures of the same row or the same group that state the same aspect. */
  List<Figure> beside(Figure figure) {
    String row = rowOf(figure);
    return examined.figures().stream()
        .filter(other -> !other.equals(figure) && rowOf(other).equals(row))
        .filter(other -> other.name().aspect() == figure.name().aspect())
        .filter(other -> other.unit() == figure.unit())
        .toList();
  }

  /** The rows above and below in the same column. */
  List<Figure> aboveAndBelow(Figure figure) {
    List<Figure> column = column(figure);
    int at = column.indexOf(figure);
    List<Figure> neighbours = new ArrayList<>();
    if (at > 0) {
      neighbours.add(column.get(at - 1));
    }
    if (at >= 0 && at + 1 < column.size()) {
      neighbours.add(column.get(at + 1));
    }
    return neighbours;
  }

  /** Last year's number for an amount, as far as the submission tells. */
  Optional<String> lastYear(Figure figure) {
    String path = figure.place().path();
    if (path.contains(".current.")) {
      return at(path.replace(".current.", ".prior.")).map(Surrounding::printed);
    }
    if (!path.endsWith(".amount")) {
      return Optional.empty();
    }
    return at(path.replaceAll("amount$", "change"))
        .map(change -> figure.value().subtract(change.value()).toPlainString());
  }

  /** The totals of the sums that it is a part of. */
  List<Figure> totals(Figure figure) {
    return examined.totalsOf(figure).stream()
        .filter(total -> total.unit() == figure.unit())
        .toList();
  }

  static String printed(Figure figure) {
    return figure.value().toPlainString();
  }

  private Optional<Figure> at(String path) {
    return examined.figures().stream()
        .filter(figure -> figure.place().path().equals(path))
        .findFirst();
  }

  private static String columnOf(Figure figure) {
    return figure.place().path().replaceAll("\\.\\d+(?=\\.|$)", ".*");
  }

  private static String rowOf(Figure figure) {
    String path = figure.place().path().replaceAll("\\.(amount|change|prior|change_percent)$", "");
    return path.substring(0, path.lastIndexOf('.') + 1);
  }
}
