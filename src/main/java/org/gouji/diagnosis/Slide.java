package org.gouji.diagnosis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of a table that stand one row too low or too high.
 *
 * @param columns whose numbers slid
 * @param step where a row finds its own number: 1 for the row below, -1 for the row above
 */
record Slide(Grid grid, Set<String> columns, int step) {
  /** Rows that find their numbers in the next one, both inclusive. */
  record Run(int first, int last) {}

  /**
   * The longest runs of rows each of which alone would mend something, or change nothing, as far as
   * they reach into a stretch of rows, both ends inclusive.
   */
  List<Run> runs(Sheet sheet, int from, int to) {
    List<Run> runs = new ArrayList<>();
    int start = from;
    while (fits(start - 1, sheet)) {
      start--;
    }
    int first = -1;
    for (int row = start; row <= to || first >= 0; row++) {
      boolean fits = fits(row, sheet);
      if (fits && first < 0) {
        first = row;
      } else if (!fits && first >= 0) {
        runs.add(new Run(first, row - 1));
        first = -1;
      }
    }
    return runs;
  }

  private boolean fits(int row, Sheet sheet) {
    List<Sheet.Change> changes = taken(row, sheet);
    return changes != null && (changes.isEmpty() || !sheet.attempt(changes).mended().isEmpty());
  }

  /** Every run of rows between two rows. */
  List<Run> allRuns(int from, int to) {
    List<Run> runs = new ArrayList<>();
    for (int first = from; first <= to; first++) {
      for (int last = first; last <= to; last++) {
        runs.add(new Run(first, last));
      }
    }
    return runs;
  }

  /**
   * What the cells of a run would print, and the one whose number was pushed out; null where a row
   * has no neighbour to find its numbers in.
   */
  @Nullable List<Sheet.Change> changes(Run run, Sheet sheet, Wishes wishes) {
    List<Sheet.Change> changes = new ArrayList<>();
    for (int row = run.first(); row <= run.last(); row++) {
      List<Sheet.Change> taken = taken(row, sheet);
      if (taken == null) {
        return null;
      }
      changes.addAll(taken);
    }
    int end = step > 0 ? run.last() + 1 : run.first() - 1;
    for (String column : columns) {
      Figure pushedOut = grid.cell(end, column);
      BigDecimal value = pushedOut == null ? null : wishes.makingUp(changes, pushedOut);
      if (pushedOut != null && value != null) {
        change(pushedOut, value, sheet, changes);
      }
    }
    return changes;
  }

  /** What a row finds in its neighbour; null where one of the two lacks a column. */
  private @Nullable List<Sheet.Change> taken(int row, Sheet sheet) {
    List<Sheet.Change> changes = new ArrayList<>();
    for (String column : columns) {
      Figure cell = grid.cell(row, column);
      Figure source = grid.cell(row + step, column);
      if (cell == null || source == null) {
        return null;
      }
      change(cell, sheet.value(source), sheet, changes);
    }
    return changes;
  }

  private static void change(
      Figure cell, BigDecimal value, Sheet sheet, List<Sheet.Change> changes) {
    if (sheet.value(cell).compareTo(value) != 0) {
      changes.add(new Sheet.Change(cell, value));
    }
  }
}
