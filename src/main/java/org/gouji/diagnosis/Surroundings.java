package org.gouji.diagnosis;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.examining.Identity;
import org.gouji.model.Figure;
import org.gouji.model.Once;
import org.gouji.model.Unit;
import org.jspecify.annotations.Nullable;

/** Slips of the eye: numbers taken from a place near the right one. */
final class Surroundings {
  private static final double LAST_YEAR = 0.02;
  private static final double TOTAL = 0.01;
  private static final double NEIGHBOUR = 0.002;
  private static final int TELLING_DIGITS = 3;
  private static final double TWICE = 0.01;

  private final List<Figure> figures;
  private final Once<Map<String, Figure>> byPath;
  private final Once<Layout> layout;

  /** The printed numbers, two of which may fall together where they have very many digits. */
  private final Once<Set<Double>> numbers;

  /**
   * Looks around in a submission, only as far as it is asked.
   *
   * @param figures all that it prints, in the written order
   */
  Surroundings(List<Figure> figures) {
    this.figures = figures;
    this.byPath = new Once<>(() -> byPath(figures));
    this.layout = new Once<>(() -> new Layout(figures));
    this.numbers = new Once<>(() -> numbers(figures));
  }

  /**
   * The likeliest of a slip and the slips of the eye that lead to the same.
   *
   * @param slip of the pen
   */
  Slip orOfTheEye(Slip slip, BigDecimal right, Figure figure, List<Identity> broken) {
    Slip likeliest =
        slip.orLikelier(lastYears(right, figure))
            .orLikelier(total(figure, broken))
            .orLikelier(WrongBase.in(figure, broken));
    if (right.signum() == 0) {
      return likeliest.orLikelier(twice(figure, broken));
    }
    return likeliest.likelihood() < NEIGHBOUR ? likeliest.orLikelier(neighbour(figure)) : likeliest;
  }

  /** Whether a figure is one of those that stand under keys of their own. */
  boolean prints(Figure figure) {
    return figure.equals(byPath.get().get(figure.place().path()));
  }

  /** Whether a number is long enough to be known again. */
  static boolean isTelling(BigDecimal number) {
    return number.stripTrailingZeros().precision() >= TELLING_DIGITS;
  }

  /** Whether a number that is not round stands elsewhere in the submission. */
  boolean isPrintedElsewhere(BigDecimal number, Unit unit) {
    return isTelling(number)
        && numbers.get().contains(number.doubleValue())
        && figures.stream()
            .anyMatch(other -> other.unit() == unit && other.value().compareTo(number) == 0);
  }

  /** A figure of the same kind that prints a number and takes no part in an identity, if any. */
  @Nullable Figure printing(BigDecimal number, Figure like, Identity outside) {
    if (!isPrintedElsewhere(number, like.unit())) {
      return null;
    }
    List<Figure> inside = Parts.figures(outside);
    for (Figure figure : byPath.get().values()) {
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
    Figure prior = byPath.get().get(item + ".prior");
    if (prior != null) {
      return prints(prior, figure) ? new Slip(Pattern.LAST_YEARS_VALUE, LAST_YEAR, prior) : null;
    }
    Figure change = byPath.get().get(item + ".change");
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
    for (Figure neighbour : layout.get().neighbours(figure)) {
      if (prints(neighbour, figure)) {
        return new Slip(Pattern.NEIGHBOURING_VALUE, NEIGHBOUR, neighbour);
      }
    }
    return null;
  }

  private static Map<String, Figure> byPath(List<Figure> figures) {
    Map<String, Figure> byPath = new LinkedHashMap<>();
    for (Figure figure : figures) {
      byPath.putIfAbsent(figure.place().path(), figure);
    }
    return byPath;
  }

  private static Set<Double> numbers(List<Figure> figures) {
    Set<Double> numbers = new HashSet<>();
    for (Figure figure : figures) {
      numbers.add(figure.value().doubleValue());
    }
    return numbers;
  }

  private static boolean prints(Figure other, Figure figure) {
    return !figure.isZero() && figure.sameAmountAs(other);
  }
}
