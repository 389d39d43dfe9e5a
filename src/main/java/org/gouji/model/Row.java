package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a table by classification code; the total row is one without a code. */
public interface Row extends Coded, PartitionedRow {

  /** Every money column in the printed order, the total first. */
  List<Item> columns();

  @Override
  default List<Figure> figures() {
    return Lists.stated(columns(), Item::amount);
  }

  @Override
  default @Nullable Figure firstAmount() {
    for (Item column : columns()) {
      if (column.amount() != null) {
        return column.amount();
      }
    }
    return null;
  }
}
