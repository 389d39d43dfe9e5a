package org.gouji.model;

import org.jspecify.annotations.Nullable;

/** What the performance targets cover (绩效目标). */
public record Performance(
    @Key(zh = "绩效目标涉及资金", en = "amount under performance targets") Item projectAmount,
    @Key(zh = "绩效目标项目数", en = "projects under performance targets", counts = Unit.PIECE)
        @Nullable Figure projectCount) {}
