package org.gouji.diagnosis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.examining.Identity;
import org.gouji.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows whose numbers slid up or down by one, in one column or in all of them. The number that
 * was pushed out is worked out from what ties it.
 */
final class ShiftedRows {
  private static final int FEWEST_BROKEN = 3;
  private static final int FEWEST_CHANGES = 3;

  /** Over a longer stretch only the rows that fit each for itself are tried. */
  private static final int MOST_ROWS = 40;

  private final Sheet sheet;
  private final Wishes wishes;
  private final Grid.Index tables;

  ShiftedRows(Sheet sheet, Wishes wishes, Grid.Index tables) {
    this.sheet = sheet;
    this.wishes = wishes;
    this.tables = tables;
  }

  /** The shift that mends the most of a part with the fewest changes; null where none does. */
  @Nullable Shift of(List<Identity> part) {
    Shift best = null;
    if (part.size() >= FEWEST_BROKEN) {
      Set<Figure> involved = identitySet(Parts.figures(part));
      Set<Figure> seen = identitySet(List.of());
      for (Figure figure : Parts.figures(part)) {
        if (!seen.contains(figure)) {
          Grid grid = tables.around(figure);
          grid.rows().forEach(row -> seen.addAll(row.values()));
          best = Shift.better(best, within(grid, involved, part));
        }
      }
    }
    return best;
  }

  private @Nullable Shift within(Grid grid, Set<Figure> involved, List<Identity> part) {
    TreeSet<Integer> rows = new TreeSet<>();
    TreeSet<String> columns = new TreeSet<>();
    for (int row = 0; row < grid.rows().size(); row++) {
      for (Map.Entry<String, Figure> cell : grid.rows().get(row).entrySet()) {
        if (involved.contains(cell.getValue())) {
          rows.add(row);
          columns.add(cell.getKey());
        }
      }
    }
    Shift best = null;
    for (Slide slide : slides(grid, columns)) {
      List<Slide.Run> runs = slide.runs(sheet, rows.first() - 1, rows.last() + 1);
      if (rows.last() - rows.first() < MOST_ROWS) {
        runs.addAll(slide.allRuns(rows.first(), rows.last()));
      }
      for (Slide.Run run : runs) {
        best = Shift.better(best, shift(slide, run, part));
      }
    }
    return best;
  }

  /** Each column for itself and all of them together, both ways; none where there is no table. */
  private static List<Slide> slides(Grid grid, Set<String> columns) {
    List<Slide> slides = new ArrayList<>();
    if (!columns.isEmpty()) {
      List<Set<String>> choices = new ArrayList<>();
      columns.forEach(column -> choices.add(Set.of(column)));
      choices.add(grid.rows().get(0).keySet());
      for (Set<String> choice : choices) {
        slides.add(new Slide(grid, choice, 1));
        slides.add(new Slide(grid, choice, -1));
      }
    }
    return slides;
  }

  private @Nullable Shift shift(Slide slide, Slide.Run run, List<Identity> part) {
    List<Sheet.Change> changes = slide.changes(run, sheet, wishes);
    if (changes == null || changes.size() < FEWEST_CHANGES) {
      return null;
    }
    Sheet.Outcome outcome = sheet.attempt(changes);
    Set<Identity> mended = identitySet(outcome.mended());
    long ofPart = part.stream().filter(mended::contains).count();
    return outcome.harmed().isEmpty() && ofPart * 5 >= part.size() * 4L
        ? new Shift(Pattern.SHIFTED_ROWS, List.copyOf(changes), outcome.mended())
        : null;
  }

  private static <T> Set<T> identitySet(List<T> elements) {
    Set<T> set = Collections.newSetFromMap(new IdentityHashMap<>());
    set.addAll(elements);
    return set;
  }
}
