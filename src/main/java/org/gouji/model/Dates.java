package org.gouji.model;

import org.jspecify.annotations.Nullable;

/** When the budget or the final accounts were approved and published. */
public record Dates(
    @Key(zh = "批复日期", en = "day of approval") @Nullable Day approved,
    @Key(zh = "公开日期", en = "day of publication") @Nullable Day published) {}
