package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 一般公共预算基本支出表: economic code by personnel and operating. */
public record BasicExpenditureTable(
    @Key(zh = "金额单位", en = "currency unit") @Nullable Unit currencyUnit,
    @Key(zh = "小数位数", en = "printed decimals") @Nullable Integer decimals,
    @Key(zh = "空表说明", en = "statement that the table is empty") @Nullable String emptyStatement,
    @Key(zh = "表头", en = "heads of the columns") List<Prose> columns,
    @Key(zh = "各行", en = "rows") List<EconomicRow> rows,
    @Key(zh = "合计行", en = "total row") @Nullable EconomicRow total)
    implements CodeTable, Headed, PersonnelAndOperating {
  public BasicExpenditureTable {
    TotalRow<EconomicRow> parted = TotalRow.of(rows, total);
    rows = parted.rows();
    total = parted.total();
  }

  @Override
  public boolean isEconomic() {
    return true;
  }

  @Override
  public List<Footing> basicFootings() {
    return Footing.across(rows, total);
  }
}
