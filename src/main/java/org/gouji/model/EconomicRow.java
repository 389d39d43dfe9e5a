package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One economic code with its personnel and operating expenses. */
public record EconomicRow(
    @Key(zh = "科目编码", en = "code") @Nullable String code,
    @Key(zh = "科目名称", en = "name") @Nullable String name,
    @Key(zh = "合计", en = "total") Item total,
    @Key(zh = "人员经费", en = "personnel expenses") Item personnel,
    @Key(zh = "公用经费", en = "operating expenses") Item operating)
    implements Row {
  @Override
  public List<Item> columns() {
    return List.of(total, personnel, operating);
  }

  @Override
  public @Nullable Footing acrossFooting() {
    return Footing.ofStated(total, List.of(personnel, operating));
  }
}
