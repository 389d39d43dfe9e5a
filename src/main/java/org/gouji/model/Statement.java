package org.gouji.model;

import org.jspecify.annotations.Nullable;

/** What the narrative states (情况说明). */
public record Statement(
    @Key(zh = "收入预算", en = "revenue budget") @Nullable Revenue revenue,
    @Key(zh = "支出预算", en = "expenditure budget") @Nullable Expenditure expenditure,
    @Key(zh = "一般公共预算财政拨款", en = "general public budget")
        @Nullable GeneralPublicBudget generalPublicBudget,
    @Key(zh = "政府性基金预算", en = "government funds") @Nullable FundBudget governmentFunds,
    @Key(zh = "国有资本经营预算", en = "state capital") @Nullable FundBudget stateCapital,
    @Key(zh = "“三公”经费", en = "the three publics") @Nullable ThreePublic threePublic,
    @Key(zh = "机关运行经费", en = "agency operating expenses") Item agencyOperating,
    @Key(zh = "政府采购", en = "government procurement") @Nullable Procurement procurement,
    @Key(zh = "绩效目标", en = "performance targets") @Nullable Performance performance,
    @Key(zh = "国有资产占有使用", en = "state assets in use") @Nullable Assets assets)
    implements TwoSides {}
