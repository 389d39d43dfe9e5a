package org.gouji.examining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.BasicExpenditureTable;
import org.gouji.model.EconomicRow;
import org.gouji.model.Figure;
import org.jspecify.annotations.Nullable;

/** Which economic codes stand in the basic expenditure table, and in which of its columns. */
final class EconomicBlocks {
  private static final String GOVERNMENT = "5";
  private static final int CLASS = 3;
  private static final int FEWEST_SWAPPED = 3;

  private EconomicBlocks() {}

  /** Unknown codes, and amounts in the column that their class has nothing to do with. */
  static List<CodeBlemish> amissIn(BasicExpenditureTable table, CodeBook book) {
    List<CodeBlemish> amiss = new ArrayList<>();
    if (governmentRows(table).isEmpty()) {
      amiss.addAll(book.unknownIn(table));
    }
    Map<String, CodeBlemish> wrong = new LinkedHashMap<>();
    int judged = 0;
    for (EconomicRow row : table.rows()) {
      String code = CodeBook.codeOf(row);
      boolean personnel = belongs(code, book.listed().personnel());
      boolean operating = belongs(code, book.listed().operating());
      if (code == null || personnel == operating) {
        continue;
      }
      Figure mine = nonZero(personnel ? row.personnel().amount() : row.operating().amount());
      Figure foreign = nonZero(personnel ? row.operating().amount() : row.personnel().amount());
      judged += mine != null || foreign != null ? 1 : 0;
      if (foreign != null) {
        String variant = personnel ? "personnel" : "operating";
        Map<String, String> details = Map.of("code", code, "class", code.substring(0, CLASS));
        wrong.putIfAbsent(code, CodeBlemish.at(foreign, variant, details));
      }
    }
    if (wrong.size() >= FEWEST_SWAPPED && wrong.size() * 2 > judged) {
      CodeBlemish first = wrong.values().iterator().next();
      amiss.add(new CodeBlemish("columns", first.place(), first.details()));
    } else {
      wrong.forEach(
          (code, blemish) -> {
            if (wrong.keySet().stream().noneMatch(other -> isGroupOf(code, other))) {
              amiss.add(blemish);
            }
          });
    }
    return amiss;
  }

  /** At the first of them, with how many there are. */
  static List<CodeBlemish> governmentCodesIn(BasicExpenditureTable table) {
    List<EconomicRow> rows = governmentRows(table);
    if (rows.isEmpty()) {
      return List.of();
    }
    EconomicRow first = rows.get(0);
    String code = CodeBook.codeOf(first);
    Map<String, String> details =
        Map.of("code", code == null ? "" : code, "count", Integer.toString(rows.size()));
    return List.of(CodeBlemish.at(first.figures().get(0), "default", details));
  }

  private static List<EconomicRow> governmentRows(BasicExpenditureTable table) {
    List<EconomicRow> rows = new ArrayList<>();
    for (EconomicRow row : table.rows()) {
      if (CodeOrder.isWithin(CodeBook.codeOf(row), GOVERNMENT) && row.firstAmount() != null) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static boolean belongs(@Nullable String code, List<String> classes) {
    for (String wider : classes) {
      if (CodeOrder.isWithin(code, wider)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGroupOf(String parent, String child) {
    return child.length() > parent.length() && child.startsWith(parent);
  }

  private static @Nullable Figure nonZero(@Nullable Figure figure) {
    return figure == null || figure.isZero() ? null : figure;
  }
}
