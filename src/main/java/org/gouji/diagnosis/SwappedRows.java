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
  private final Grid.Index tables;
  private int attempts;

  SwappedRows(Sheet sheet, Grid.Index tables) {
    this.sheet = sheet;
    this.tables = tables;
  }

  /** The exchange that mends the whole part and the most beyond it; null where none does. */
  @Nullable Shift of(List<Identity> part) {
    Shift best = null;
    for (Figure figure : Parts.figures(part.get(0))) {
      List<Map<String, Figure>> rows = tables.around(figure).rows();
      for (Map<String, Figure> row : rows) {
        if (figure.equals(row.get(figure.key()))) {
          best = better(best, row, rows, part);
        }
      }
    }
    return best;
  }

  private @Nullable Shift better(
      @Nullable Shift best,
      Map<String, Figure> row,
      List<Map<String, Figure>> others,
      List<Identity> part) {
    Shift better = best;
    for (int i = 0; i < others.size() && attempts < MOST_ATTEMPTS; i++) {
      attempts++;
      better = Shift.better(better, swap(row, others.get(i), part));
    }
    return better;
  }

  private @Nullable Shift swap(
      Map<String, Figure> row, Map<String, Figure> other, List<Identity> part) {
    if (!row.keySet().equals(other.keySet())) {
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
