package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 收支总表: the two sides of the balance. */
public record SummaryTable(
    @Key(zh = "金额单位", en = "currency unit") @Nullable Unit currencyUnit,
    @Key(zh = "小数位数", en = "printed decimals") @Nullable Integer decimals,
    @Key(zh = "空表说明", en = "statement that the table is empty") @Nullable String emptyStatement,
    @Key(zh = "表头", en = "heads of the columns") List<Prose> columns,
    @Key(zh = "收入", en = "revenue side") @Nullable Revenue revenue,
    @Key(zh = "支出", en = "expenditure side") @Nullable Expenditure expenditure)
    implements TwoSides, Headed {}
