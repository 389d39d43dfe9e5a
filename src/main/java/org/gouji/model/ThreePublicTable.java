package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** “三公”经费支出表, this year and last. */
public record ThreePublicTable(
    @Key(zh = "金额单位", en = "currency unit") @Nullable Unit currencyUnit,
    @Key(zh = "小数位数", en = "printed decimals") @Nullable Integer decimals,
    @Key(zh = "空表说明", en = "statement that the table is empty") @Nullable String emptyStatement,
    @Key(zh = "表头", en = "heads of the columns") List<Prose> columns,
    @Key(zh = "本年", en = "this year") @Nullable ThreePublic current,
    @Key(zh = "上年", en = "last year") @Nullable ThreePublic prior)
    implements Headed {}
