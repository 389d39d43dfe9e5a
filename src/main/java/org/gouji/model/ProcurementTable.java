package org.gouji.model;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 政府采购预算表. */
public record ProcurementTable(
    @Key(zh = "金额单位", en = "currency unit") @Nullable Unit currencyUnit,
    @Key(zh = "小数位数", en = "printed decimals") @Nullable Integer decimals,
    @Key(zh = "空表说明", en = "statement that the table is empty") @Nullable String emptyStatement,
    @Key(zh = "表头", en = "heads of the columns") List<Prose> columns,
    @Key(zh = "各行", en = "rows") List<ProcurementRow> rows,
    @Key(zh = "合计行", en = "total row") @Nullable ProcurementRow total)
    implements Procuring, Partitioned, Headed {
  public ProcurementTable {
    TotalRow<ProcurementRow> parted = TotalRow.ofProcurement(rows, total);
    rows = parted.rows();
    total = parted.total();
  }

  @Override
  public List<Footing> acrossFootings() {
    return Footing.across(rows, total);
  }

  /** The total row with the rows, column by column. */
  @Override
  public List<Footing> footings() {
    ProcurementRow whole = total;
    if (whole == null) {
      return List.of();
    }
    return Lists.stated(
        List.<Function<ProcurementRow, Item>>of(
            ProcurementRow::goods,
            ProcurementRow::works,
            ProcurementRow::services,
            ProcurementRow::total),
        column -> Footing.ofStated(column.apply(whole), rows.stream().map(column).toList()));
  }
}
