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
    List<? extends Row> rows = table.rows();
    int deepest = deepest(rows);
    NavigableSet<String> codes = null;
    List<Figure> amounts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String code = rows.get(i).code();
      Figure amount = rows.get(i).firstAmount();
      if (code == null
          || amount == null
          || amount.isZero()
          || code.length() >= deepest
          || undivided.stream().anyMatch(code::startsWith)
          || (i + 1 < rows.size() && isBelow(rows.get(i + 1).code(), code))) {
        continue;
      }
      codes = codes == null ? new TreeSet<>(Lists.stated(rows, Row::code)) : codes;
      if (!isBelow(codes.higher(code), code)) {
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

  private static int deepest(List<? extends Row> rows) {
    int deepest = 0;
    for (Row row : rows) {
      deepest = Math.max(deepest, row.code() == null ? 0 : row.code().length());
    }
    return deepest;
  }

  /** Whether a code, the next in the table or in order, stands below another. */
  private static boolean isBelow(@Nullable String next, String code) {
    return next != null && next.length() > code.length() && next.startsWith(code);
  }
}
