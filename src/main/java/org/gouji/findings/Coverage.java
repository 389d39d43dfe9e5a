package org.gouji.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.examining.Ledger;
import org.gouji.model.Figure;
import org.gouji.reading.Reading;

/**
 * Which of the figures that a file prints no check examined.
 *
 * @param figures how many figures it prints
 * @param unexamined those that no check examined, in the written order
 * @param readable whether the file is a submission at all
 * @param complete whether every check could be carried out
 */
public record Coverage(
    String file, int figures, List<Figure> unexamined, boolean readable, boolean complete) {

  /** The coverage of one file; an empty ledger where nothing could be examined. */
  public static Coverage of(Reading reading, Ledger ledger) {
    return new Coverage(
        reading.file(),
        reading.figures().size(),
        unexamined(reading, ledger),
        reading.submission() != null,
        ledger.failures().isEmpty());
  }

  /** The same with figures that checks between documents examined, by path. */
  public Coverage without(Set<String> examined) {
    return new Coverage(file, figures, without(examined, unexamined), readable, complete);
  }

  static List<Figure> without(Set<String> examined, List<Figure> figures) {
    return figures.stream().filter(figure -> !examined.contains(figure.place().path())).toList();
  }

  /** Amounts in the text are no figures of the file. */
  static List<Figure> unexamined(Reading reading, Ledger ledger) {
    Set<Figure> examined = ledger.examinedFigures();
    List<Figure> unexamined = new ArrayList<>();
    for (Figure figure : reading.figures()) {
      if (!examined.contains(figure)) {
        unexamined.add(figure);
      }
    }
    return List.copyOf(unexamined);
  }

  /** How many figures at least one check examined. */
  public int examined() {
    return figures - unexamined.size();
  }
}
