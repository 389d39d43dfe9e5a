package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 收入总表: functional code by source. */
public record RevenueTable(
    @Key(zh = "金额单位", en = "currency unit") @Nullable Unit currencyUnit,
    @Key(zh = "小数位数", en = "printed decimals") @Nullable Integer decimals,
    @Key(zh = "空表说明", en = "statement that the table is empty") @Nullable String emptyStatement,
    @Key(zh = "表头", en = "heads of the columns") List<Prose> columns,
    @Key(zh = "各行", en = "rows") List<RevenueRow> rows,
    @Key(zh = "合计行", en = "total row") @Nullable RevenueRow total)
    implements FunctionTable, Carrying, Headed {
  public RevenueTable {
    TotalRow<RevenueRow> parted = TotalRow.of(rows, total);
    rows = parted.rows();
    total = parted.total();
  }

  @Override
  public Item carried() {
    return Item.in(total, RevenueRow::carryover);
  }
}
