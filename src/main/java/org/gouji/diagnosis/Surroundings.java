package org.gouji.diagnosis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.examining.Identity;
import org.gouji.model.Figure;
import org.gouji.model.Unit;
import org.jspecify.annotations.Nullable;

/** Slips of the eye: numbers taken from a place near the right one. */
final class Surroundings {
  private static final double LAST_YEAR = 0.02;
  private static final double TOTAL = 0.01;
  private static final double NEIGHBOUR = 0.002;
  private static final int TELLING_DIGITS = 3;
  private static final double TWICE = 0.01;

  private final Map<String, Figure> byPath = new LinkedHashMap<>();
  private final IdentityHashMap<Figure, List<Cell>> cells = new IdentityHashMap<>();
  private final Set<Amount> amounts = new HashSet<>();

  /** A figure's place in a row or column. */
  private record Cell(List<Figure> line, int at) {}

  private record Amount(Unit unit, BigDecimal value) {
    static Amount of(Unit unit, BigDecimal value) {
      return new Amount(unit, value.stripTrailingZeros());
    }
  }

  /**
   * Looks around in a submission.
   *
   * @param figures all that it prints, in the written order
   */
  Surroundings(List<Figure> figures) {
    Map<String, List<Figure>> lines = new HashMap<>();
    for (Figure figure : figures) {
      String path = figure.place().path();
      byPath.putIfAbsent(path, figure);
      amounts.add(Amount.of(figure.unit(), figure.value()));
      List<Figure> row = lines.computeIfAbsent(row(path), none -> new ArrayList<>());
      List<Figure> column = lines.computeIfAbsent(column(path), none -> new ArrayList<>());
      cells.put(figure, List.of(new Cell(column, column.size()), new Cell(row, row.size())));
      row.add(figure);
      column.add(figure);
    }
  }

  /** The likeliest slip of the eye; {@link Slip#NONE} where none is to be seen. */
  Slip between(BigDecimal right, Figure figure, List<Identity> broken) {
    return Slip.NONE
        .orLikelier(lastYears(right, figure))
        .orLikelier(total(figure, broken))
        .orLikelier(WrongBase.in(figure, broken))
        .orLikelier(right.signum() == 0 ? twice(figure, broken) : neighbour(figure));
  }

  /** Whether a figure is one of those that stand under keys of their own. */
  boolean prints(Figure figure) {
    return figure.equals(byPath.get(figure.place().path()));
  }

  /** Whether a number is long enough to be known again. */
  static boolean isTelling(BigDecimal number) {
    return number.stripTrailingZeros().precision() >= TELLING_DIGITS;
  }

  /** Whether a number that is not round stands elsewhere in the submission. */
  boolean isPrintedElsewhere(BigDecimal number, Unit unit) {
    Amount amount = Amount.of(unit, number);
    return isTelling(number) && amounts.contains(amount);
  }

  /** A figure of the same kind that prints a number and takes no part in an identity, if any. */
  @Nullable Figure printing(BigDecimal number, Figure like, Identity outside) {
    if (!isPrintedElsewhere(number, like.unit())) {
      return null;
    }
    List<Figure> inside = Parts.figures(outside);
    for (Figure figure : byPath.values()) {
      if (figure.unit() == like.unit()
          && figure.name().aspect() == like.name().aspect()
          && figure.value().compareTo(number) == 0
          && !inside.contains(figure)) {
        return figure;
      }
    }
    return null;
  }

  private @Nullable Slip lastYears(BigDecimal right, Figure figure) {
    String path = figure.place().path();
    if (!path.endsWith(".amount")) {
      return null;
    }
    String item = path.substring(0, path.length() - ".amount".length());
    Figure prior = byPath.get(item + ".prior");
    if (prior != null) {
      return prints(prior, figure) ? new Slip(Pattern.LAST_YEARS_VALUE, LAST_YEAR, prior) : null;
    }
    Figure change = byPath.get(item + ".change");
    boolean implied =
        change != null
            && !change.isZero()
            && right.subtract(figure.value()).compareTo(change.value()) == 0;
    return implied ? new Slip(Pattern.LAST_YEARS_VALUE, LAST_YEAR, change) : null;
  }

  private static @Nullable Slip total(Figure figure, List<Identity> broken) {
    for (Identity identity : broken) {
      if (identity.addends().size() > 1
          && !identity.subject().equals(figure)
          && prints(identity.subject(), figure)) {
        return new Slip(Pattern.REPEATS_TOTAL, TOTAL, identity.subject());
      }
    }
    return null;
  }

  private static @Nullable Slip twice(Figure figure, List<Identity> broken) {
    for (Identity identity : broken) {
      for (Figure other : Parts.figures(identity)) {
        if (!other.equals(figure) && !other.equals(identity.subject()) && prints(other, figure)) {
          return new Slip(Pattern.ENTERED_TWICE, TWICE, other);
        }
      }
    }
    return null;
  }

  private @Nullable Slip neighbour(Figure figure) {
    for (Cell cell : cells.getOrDefault(figure, List.of())) {
      for (int next : new int[] {cell.at() - 1, cell.at() + 1}) {
        if (next >= 0 && next < cell.line().size() && prints(cell.line().get(next), figure)) {
          return new Slip(Pattern.NEIGHBOURING_VALUE, NEIGHBOUR, cell.line().get(next));
        }
      }
    }
    return null;
  }

  private static boolean prints(Figure other, Figure figure) {
    return !figure.isZero() && figure.sameAmountAs(other);
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
