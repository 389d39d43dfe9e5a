package org.gouji.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gouji.model.Aspect;
import org.gouji.model.Figure;

/** The slips that are made on purpose, as people make them. */
enum SlipKind {
  TRANSPOSED,
  DIGIT,
  DROPPED,
  DOUBLED,
  ADDED,
  SHIFTED,
  SIGN,
  UNIT,
  LAST_YEAR,
  NEIGHBOUR,
  TOTAL,
  SWAPPED(2),
  COLUMN(2),
  ROWS(3);

  private final int rows;

  SlipKind() {
    this(1);
  }

  SlipKind(int figures) {
    this.rows = figures;
  }

  /** As the benchmark calls it. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether one figure alone is wrong. */
  boolean isSingle() {
    return rows == 1;
  }

  /** Every way in which the slip could befall a figure. */
  List<List<Mistake>> befalling(Figure figure, Surrounding around) {
    if (isSingle()) {
      return instead(figure, around).stream().map(wrong -> one(figure, wrong)).toList();
    }
    return switch (this) {
      case SWAPPED -> swapped(figure, around.beside(figure), around.aboveAndBelow(figure), false);
      case COLUMN -> swapped(figure, around.beside(figure), List.of(), true);
      default -> shiftedRows(figure, around.column(figure));
    };
  }

  private List<String> instead(Figure figure, Surrounding around) {
    String right = Surrounding.printed(figure);
    return switch (this) {
      case TRANSPOSED -> DigitSlips.transposed(right);
      case DIGIT -> DigitSlips.replaced(right);
      case DROPPED -> DigitSlips.dropped(right);
      case DOUBLED -> DigitSlips.doubled(right);
      case ADDED -> DigitSlips.added(right);
      case SHIFTED -> DigitSlips.shifted(right);
      case SIGN -> DigitSlips.signed(right, figure.name().aspect() == Aspect.CHANGE);
      case UNIT -> DigitSlips.inOtherUnit(right, figure.unit());
      case LAST_YEAR -> around.lastYear(figure).stream().toList();
      case NEIGHBOUR -> printed(around.aboveAndBelow(figure));
      case TOTAL -> printed(around.totals(figure));
      default -> List.of();
    };
  }

  private static List<String> printed(List<Figure> figures) {
    return figures.stream().filter(figure -> !figure.isZero()).map(Surrounding::printed).toList();
  }

  private static List<Mistake> one(Figure figure, String wrong) {
    return List.of(new Mistake(figure.place().path(), Surrounding.printed(figure), wrong));
  }

  /** Changes places with another figure: one that is not zero, or one that is. */
  private static List<List<Mistake>> swapped(
      Figure figure, List<Figure> beside, List<Figure> near, boolean withZero) {
    List<Figure> others = new ArrayList<>(beside);
    others.addAll(near);
    return others.stream()
        .filter(other -> other.isZero() == withZero)
        .map(
            other ->
                List.of(
                    one(figure, Surrounding.printed(other)).get(0),
                    one(other, Surrounding.printed(figure)).get(0)))
        .toList();
  }

  /** It and the row below print what stands one row above each; nothing stands there twice. */
  private List<List<Mistake>> shiftedRows(Figure figure, List<Figure> column) {
    int at = column.indexOf(figure);
    if (at < 1 || at + rows - 1 > column.size()) {
      return List.of();
    }
    List<Mistake> mistakes = new ArrayList<>();
    for (int row = at; row < at + rows - 1; row++) {
      mistakes.addAll(one(column.get(row), Surrounding.printed(column.get(row - 1))));
    }
    return List.of(List.copyOf(mistakes));
  }
}
