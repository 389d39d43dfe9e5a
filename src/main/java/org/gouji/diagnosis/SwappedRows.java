package org.gouji.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.examining.Identity;
import org.gouji.model.Figure;
import org.jspecify.annotations.Nullable;

/** Finds two rows of a table with all their numbers exchanged. */
final class SwappedRows {
  private static final int MOST_ATTEMPTS = 5_000;

  private final Sheet sheet;
  private final List<Figure> figures;
  private int attempts;

  SwappedRows(Sheet sheet, List<Figure> figures) {
    this.sheet = sheet;
    this.figures = figures;
  }

  /** The exchange that mends the whole part and the most beyond it; null where none does. */
  @Nullable Shift of(List<Identity> part) {
    Shift best = null;
    for (Figure figure : Parts.figures(part.get(0))) {
      List<Map<String, Figure>> rows = Grid.around(figure, figures).rows();
      for (Map<String, Figure> row : rows) {
        if (row.containsValue(figure)) {
          for (Map<String, Figure> other : rows) {
            Shift swap = swap(row, other, part);
            best = swap != null && swap.isBetterThan(best) ? swap : best;
          }
        }
      }
    }
    return best;
  }

  private @Nullable Shift swap(
      Map<String, Figure> row, Map<String, Figure> other, List<Identity> part) {
    if (!row.keySet().equals(other.keySet()) || ++attempts > MOST_ATTEMPTS) {
      return null;
    }
    List<Sheet.Change> changes = new ArrayList<>();
    row.forEach(
        (column, one) -> {
          Figure another = other.get(column);
          if (another != null && sheet.value(one).compareTo(sheet.value(another)) != 0) {
            changes.add(new Sheet.Change(one, sheet.value(another)));
            changes.add(new Sheet.Change(another, sheet.value(one)));
          }
        });
    Sheet.Outcome outcome = sheet.attempt(changes);
    return changes.size() > 2
            && outcome.harmed().isEmpty()
            && outcome.mended().size() > 1
            && outcome.mended().containsAll(part)
        ? new Shift(Pattern.SWAPPED_VALUES, List.copyOf(changes), outcome.mended())
        : null;
  }
}
