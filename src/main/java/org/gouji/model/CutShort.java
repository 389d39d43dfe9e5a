package org.gouji.model;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines with money that a table does not print as far down as others of its lines. */
final class CutShort {
  private static final int MOST_NAMED = 6;

  private CutShort() {}

  /**
   * Of the tables of expenditure and the basic expenditure table, one of each table. A table that
   * goes no further anywhere is left alone: a transcription may give its classes only.
   *
   * @param undivided codes that need nothing below them, with all that begins with them
   */
  static List<Contradiction> in(Tables tables, List<String> undivided) {
    List<Contradiction> found = new ArrayList<>();
    add(found, tables.expenditure(), undivided);
    tables.budgets().forEach(table -> add(found, table, undivided));
    add(found, tables.basicExpenditure(), undivided);
    return List.copyOf(found);
  }

  private static void add(
      List<Contradiction> found, @Nullable CodeTable table, List<String> undivided) {
    if (table == null) {
      return;
    }
    NavigableSet<String> codes = new TreeSet<>(Lists.stated(table.rows(), Row::code));
    int deepest = codes.stream().mapToInt(String::length).max().orElse(0);
    List<Figure> amounts = new ArrayList<>();
    for (Row row : table.rows()) {
      String code = row.code();
      Figure amount = row.firstAmount();
      if (code != null
          && amount != null
          && !amount.isZero()
          && code.length() < deepest
          && undivided.stream().noneMatch(code::startsWith)
          && !isDivided(code, codes)) {
        amounts.add(amount);
      }
    }
    if (!amounts.isEmpty()) {
      String variant = table.isEconomic() ? "economic" : "default";
      found.add(new Contradiction(amounts.get(0), variant, namesOf(amounts)));
    }
  }

  /** The first of the lines by code and name, and how many there are. */
  private static Text namesOf(List<Figure> amounts) {
    String names =
        amounts.stream()
            .limit(MOST_NAMED)
            .map(amount -> String.valueOf(amount.name().row()))
            .collect(Collectors.joining("、"));
    return amounts.size() <= MOST_NAMED
        ? new Text(names, names.replace("、", ", "))
        : new Text(
            names + " 等 " + amounts.size() + " 个科目",
            names.replace("、", ", ") + " … (" + amounts.size() + " lines)");
  }

  /** Whether a code stands below it; it would be the next one. */
  private static boolean isDivided(String code, NavigableSet<String> codes) {
    String next = codes.higher(code);
    return next != null && next.startsWith(code);
  }
}
