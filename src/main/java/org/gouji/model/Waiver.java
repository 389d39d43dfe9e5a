package org.gouji.model;

import org.jspecify.annotations.Nullable;

/** A finding that the office accepts in the open. */
public record Waiver(
    @Key(zh = "检查编号", en = "check") @Nullable String check,
    @Key(zh = "文件", en = "file") @Nullable String file,
    @Key(zh = "位置", en = "path") @Nullable String path,
    @Key(zh = "理由", en = "reason") @Nullable String reason,
    @Key(zh = "批准人", en = "owner") @Nullable String by,
    @Key(zh = "有效期至", en = "valid until") @Nullable String until) {}
