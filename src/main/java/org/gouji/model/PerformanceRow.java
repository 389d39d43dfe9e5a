package org.gouji.model;

import org.jspecify.annotations.Nullable;

/** The performance targets of one project. */
public record PerformanceRow(
    @Key(zh = "项目名称", en = "project") @Nullable String project,
    @Key(zh = "金额", en = "amount") Item amount,
    @Key(zh = "绩效目标", en = "objective") @Nullable String objective,
    @Key(zh = "指标数", en = "number of indicators", counts = Unit.PIECE)
        @Nullable Figure indicators) {}
