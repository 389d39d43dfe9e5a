package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the procurement table. */
public record ProcurementRow(
    @Key(zh = "项目名称", en = "name") @Nullable String name,
    @Key(zh = "货物", en = "goods") Item goods,
    @Key(zh = "工程", en = "works") Item works,
    @Key(zh = "服务", en = "services") Item services,
    @Key(zh = "合计", en = "total") Item total)
    implements PartitionedRow {
  @Override
  public @Nullable Footing acrossFooting() {
    return Footing.ofStated(total, List.of(goods, works, services));
  }
}
