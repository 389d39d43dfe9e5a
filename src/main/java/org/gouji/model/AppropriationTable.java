package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 财政拨款收支总表: the fiscal appropriation and its expenditure by functional class and budget. */
public record AppropriationTable(
    @Key(zh = "金额单位", en = "currency unit") @Nullable Unit currencyUnit,
    @Key(zh = "小数位数", en = "printed decimals") @Nullable Integer decimals,
    @Key(zh = "空表说明", en = "statement that the table is empty") @Nullable String emptyStatement,
    @Key(zh = "表头", en = "heads of the columns") List<Prose> columns,
    @Key(zh = "收入", en = "revenue side") @Nullable Revenue revenue,
    @Key(zh = "支出", en = "expenditure side") @Nullable AppropriationSide expenditure)
    implements Balance, Headed {
  @Override
  public Item revenueSide() {
    return revenue == null ? Item.ABSENT : revenue.total();
  }

  @Override
  public Item expenditureSide() {
    return expenditure == null || expenditure.total() == null
        ? Item.ABSENT
        : expenditure.total().total();
  }

  @Override
  public boolean holdsCarriedMoney() {
    return true;
  }
}
