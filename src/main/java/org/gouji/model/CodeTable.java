package org.gouji.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table whose rows form a tree by their codes: 类, 款, 项. */
public interface CodeTable extends CodedList {
  List<? extends Row> rows();

  @Override
  default List<? extends Row> lines() {
    return rows();
  }

  /** The total row; null where the table does not print one. */
  @Nullable Row total();

  /**
   * What the total of the first column holds besides the rows; {@link Item#ABSENT} for most tables.
   * The totals of the other columns hold unknown shares of it.
   */
  default Item besideRows() {
    return Item.ABSENT;
  }

  /**
   * Every printed row with the rows below it, and the total row with the topmost rows, column by
   * column. A row stands under the nearest printed code that its own begins with, so a table may
   * print only some levels. Subtotals without a code are no parts of the total.
   */
  default List<Footing> downFootings() {
    Map<String, Row> byCode = new LinkedHashMap<>();
    for (Row row : rows()) {
      if (row.code() != null) {
        byCode.putIfAbsent(row.code(), row);
      }
    }
    Map<String, List<Row>> below = new LinkedHashMap<>();
    List<Row> topmost = new ArrayList<>();
    for (Row row : rows()) {
      String parent = parentCode(row.code(), byCode);
      if (parent == null) {
        if (!TotalRow.isSubtotal(row)) {
          topmost.add(row);
        }
      } else {
        below.computeIfAbsent(parent, code -> new ArrayList<>()).add(row);
      }
    }
    List<Footing> footings = new ArrayList<>();
    byCode.forEach(
        (code, row) ->
            addFootings(footings, row, below.getOrDefault(code, List.of()), Item.ABSENT));
    Row total = total();
    if (total != null) {
      addFootings(footings, total, topmost, besideRows());
    }
    return footings;
  }

  private static @Nullable String parentCode(@Nullable String code, Map<String, Row> byCode) {
    if (code == null) {
      return null;
    }
    for (int length = code.length() - 2; length >= 3; length -= 2) {
      String shorter = code.substring(0, length);
      if (byCode.containsKey(shorter)) {
        return shorter;
      }
    }
    return null;
  }

  private static void addFootings(List<Footing> footings, Row whole, List<Row> below, Item beside) {
    if (below.isEmpty()) {
      return;
    }
    boolean apart = beside.amount() != null && !beside.amount().isZero();
    List<Item> totals = whole.columns();
    List<List<Item>> columns = new ArrayList<>(below.size());
    for (Row row : below) {
      columns.add(row.columns());
    }
    for (int column = 0; column < totals.size(); column++) {
      Figure total = totals.get(column).amount();
      if (total == null || (column > 0 && apart)) {
        continue;
      }
      List<Figure> parts = new ArrayList<>(columns.size() + 1);
      for (List<Item> row : columns) {
        Figure part = row.get(column).amount();
        if (part != null) {
          parts.add(part);
        }
      }
      if (!parts.isEmpty()) {
        if (column == 0 && beside.amount() != null) {
          parts.add(beside.amount());
        }
        footings.add(new Footing(total, Collections.unmodifiableList(parts)));
      }
    }
  }
}
