package org.gouji.model;

import org.jspecify.annotations.Nullable;

/** The published tables (公开表), B1 to B9 and the two annexes. */
public record Tables(
    @Key(zh = "收支总表", en = "summary table") @Nullable SummaryTable summary,
    @Key(zh = "收入总表", en = "revenue table") @Nullable RevenueTable revenue,
    @Key(zh = "支出总表", en = "expenditure table") @Nullable ExpenditureTable expenditure,
    @Key(zh = "财政拨款收支总表", en = "fiscal appropriation table")
        @Nullable AppropriationTable fiscalAppropriation,
    @Key(zh = "一般公共预算支出表", en = "general public budget table")
        @Nullable ExpenditureTable generalPublicExpenditure,
    @Key(zh = "政府性基金预算支出表", en = "government funds table")
        @Nullable ExpenditureTable governmentFundsExpenditure,
    @Key(zh = "国有资本经营预算支出表", en = "state capital table")
        @Nullable ExpenditureTable stateCapitalExpenditure,
    @Key(zh = "一般公共预算基本支出表", en = "basic expenditure table")
        @Nullable BasicExpenditureTable basicExpenditure,
    @Key(zh = "“三公”经费支出表", en = "table of the three publics")
        @Nullable ThreePublicTable threePublic,
    @Key(zh = "政府采购预算表", en = "procurement table") @Nullable ProcurementTable procurement,
    @Key(zh = "项目绩效目标表", en = "performance table") @Nullable PerformanceTable performance) {}
