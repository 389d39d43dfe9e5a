package org.gouji.diagnosis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private static final int MOST_ROWS = 40;

  private final Sheet sheet;
  private final Suspects suspects;
  private final List<Figure> figures;

  ShiftedRows(Sheet sheet, Suspects suspects, List<Figure> figures) {
    this.sheet = sheet;
    this.suspects = suspects;
    this.figures = figures;
  }

  /** The shift that mends the most of a part with the fewest changes; null where none does. */
  @Nullable Shift of(List<Identity> part) {
    Shift best = null;
    if (part.size() >= FEWEST_BROKEN) {
      List<Figure> inPart = Parts.figures(part);
      Set<Figure> involved = identitySet(inPart);
      Set<Figure> seen = identitySet(List.of());
      for (Figure figure : inPart) {
        if (!seen.contains(figure)) {
          Grid grid = Grid.around(figure, figures);
          grid.rows().forEach(row -> seen.addAll(row.values()));
          Shift shift = within(grid, involved, part);
          best = shift != null && shift.isBetterThan(best) ? shift : best;
        }
      }
    }
    return best;
  }

  private @Nullable Shift within(Grid grid, Set<Figure> involved, List<Identity> part) {
    int first = grid.rows().size();
    int last = -1;
    Set<String> columns = new HashSet<>();
    for (int row = 0; row < grid.rows().size(); row++) {
      for (Map.Entry<String, Figure> cell : grid.rows().get(row).entrySet()) {
        if (involved.contains(cell.getValue())) {
          columns.add(cell.getKey());
          first = Math.min(first, row);
          last = row;
        }
      }
    }
    List<Set<String>> choices = new ArrayList<>();
    columns.stream().sorted().forEach(column -> choices.add(Set.of(column)));
    if (!grid.rows().isEmpty()) {
      choices.add(grid.rows().get(0).keySet());
    }
    Shift best = null;
    for (Set<String> choice : choices) {
      for (boolean down : new boolean[] {true, false}) {
        List<int[]> runs = runs(grid, choice, down);
        if (last - first < MOST_ROWS) {
          runs.addAll(all(first, last));
        }
        for (int[] run : runs) {
          Shift shift = shift(grid, choice, run[0], run[1], down, part);
          best = shift != null && shift.isBetterThan(best) ? shift : best;
        }
      }
    }
    return best;
  }

  /** Every run of rows between two rows. */
  private static List<int[]> all(int first, int last) {
    List<int[]> runs = new ArrayList<>();
    for (int from = first; from < last; from++) {
      for (int to = from + 1; to <= last; to++) {
        runs.add(new int[] {from, to});
      }
    }
    return runs;
  }

  /** The runs of rows each of which alone would mend something with its neighbour's numbers. */
  private List<int[]> runs(Grid grid, Set<String> columns, boolean down) {
    List<int[]> runs = new ArrayList<>();
    int from = -1;
    int rows = grid.rows().size();
    for (int row = down ? 0 : 1; row < (down ? rows - 1 : rows); row++) {
      List<Sheet.Change> changes = new ArrayList<>();
      boolean complete = take(grid, columns, row, down, changes);
      boolean fits = complete && (changes.isEmpty() || !sheet.attempt(changes).mended().isEmpty());
      if (fits && from < 0) {
        from = row;
      } else if (!fits && from >= 0) {
        runs.add(down ? new int[] {from, row} : new int[] {from - 1, row - 1});
        from = -1;
      }
    }
    return runs;
  }

  /** Lets a row print its neighbour's numbers; false where one of the two lacks a column. */
  private boolean take(
      Grid grid, Set<String> columns, int row, boolean down, List<Sheet.Change> changes) {
    for (String column : columns) {
      Figure cell = grid.rows().get(row).get(column);
      Figure source = grid.rows().get(down ? row + 1 : row - 1).get(column);
      if (cell == null || source == null) {
        return false;
      }
      change(cell, sheet.value(source), changes);
    }
    return true;
  }

  private @Nullable Shift shift(
      Grid grid, Set<String> columns, int from, int to, boolean down, List<Identity> part) {
    List<Sheet.Change> changes = new ArrayList<>();
    for (int row = down ? from : from + 1; row <= (down ? to - 1 : to); row++) {
      if (!take(grid, columns, row, down, changes)) {
        return null;
      }
    }
    for (String column : columns) {
      Figure pushedOut = grid.rows().get(down ? to : from).get(column);
      BigDecimal value = pushedOut == null ? null : suspects.makingUp(changes, pushedOut);
      if (pushedOut != null && value != null) {
        change(pushedOut, value, changes);
      }
    }
    if (changes.size() < FEWEST_CHANGES) {
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

  private void change(Figure cell, BigDecimal value, List<Sheet.Change> changes) {
    if (sheet.value(cell).compareTo(value) != 0) {
      changes.add(new Sheet.Change(cell, value));
    }
  }
}
