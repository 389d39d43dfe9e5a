package org.gouji.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.model.Figure;
import org.gouji.model.Place;

/** Makes slips in submissions that are consistent. */
final class Slips {
  private static final int ATTEMPTS = 2_000;

  /** So many halves of a unit in the last printed place are more than rounding. */
  private static final BigDecimal MORE_THAN_ROUNDING = BigDecimal.valueOf(20);

  private final Draw draw;

  Slips(Draw draw) {
    this.draw = draw;
  }

  /**
   * A slip of one kind that befalls one of the tied figures, each with the same probability.
   *
   * @return the submission with the slip in it; nothing wrong where the kind fits no figure
   */
  Sample make(String file, String text, Examined examined, SlipKind kind) {
    List<Figure> tied = examined.tied();
    Surrounding around = new Surrounding(examined);
    Map<String, Figure> figures = new HashMap<>();
    examined.figures().forEach(figure -> figures.put(figure.place().path(), figure));
    for (int attempt = 0; attempt < ATTEMPTS && !tied.isEmpty(); attempt++) {
      List<List<Mistake>> ways = kind.befalling(draw.pick(tied), around);
      List<Mistake> way = ways.isEmpty() ? List.of() : draw.pick(ways);
      if (!way.isEmpty() && way.stream().allMatch(mistake -> isOne(mistake, figures))) {
        return new Sample(file, written(text, way, figures), kind.key(), way);
      }
    }
    return Sample.consistent(file, text);
  }

  /** Whether it is more than rounding could be. */
  private static boolean isOne(Mistake mistake, Map<String, Figure> figures) {
    Figure figure = figures.get(mistake.path());
    if (figure == null) {
      return false;
    }
    BigDecimal off = figure.value().subtract(new BigDecimal(mistake.wrong())).abs();
    return off.signum() > 0 && off.compareTo(figure.half().multiply(MORE_THAN_ROUNDING)) >= 0;
  }

  /** A text in which figures print what the mistakes say; the figures are those of the text. */
  static String written(String text, List<Mistake> way, Map<String, Figure> figures) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    List<Mistake> lastFirst = new ArrayList<>(way);
    lastFirst.sort(Comparator.comparing((Mistake mistake) -> place(mistake, figures)).reversed());
    for (Mistake mistake : lastFirst) {
      Place place = place(mistake, figures);
      String line = lines.get(place.line() - 1);
      int start = line.offsetByCodePoints(0, place.column() - 1);
      int end = line.offsetByCodePoints(start, place.length());
      String changed = line.substring(0, start) + mistake.wrong() + line.substring(end);
      lines.set(place.line() - 1, changed);
    }
    return lines.stream().collect(Collectors.joining("\n", "", "\n"));
  }

  private static Place place(Mistake mistake, Map<String, Figure> figures) {
    Figure figure = figures.get(mistake.path());
    if (figure == null) {
      throw new IllegalArgumentException("no figure " + mistake.path());
    }
    return figure.place();
  }
}
