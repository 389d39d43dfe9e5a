package org.gouji.model;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A finding that the office accepts in the open. */
public record Waiver(
    @Key(zh = "检查编号", en = "check") @Nullable Prose check,
    @Key(zh = "文件", en = "file") @Nullable Prose file,
    @Key(zh = "位置", en = "path") @Nullable Prose path,
    @Key(zh = "理由", en = "reason") @Nullable Prose reason,
    @Key(zh = "批准人", en = "owner") @Nullable Prose by,
    @Key(zh = "有效期至", en = "valid until") @Nullable Day until) {
  /** Where the first of its values stands; null where it has none. */
  public @Nullable Place place() {
    return Stream.concat(
            Stream.of(check, file, path, reason, by).filter(Objects::nonNull).map(Prose::place),
            until == null ? Stream.of() : Stream.of(until.place()))
        .min(Place::compareTo)
        .orElse(null);
  }
}
