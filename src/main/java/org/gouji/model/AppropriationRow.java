package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One functional code with its expenditure by budget. */
public record AppropriationRow(
    @Key(zh = "科目编码", en = "code") @Nullable String code,
    @Key(zh = "科目名称", en = "name") @Nullable String name,
    @Key(zh = "合计", en = "total") Item total,
    @Key(zh = "一般公共预算", en = "general public budget") Item generalPublicBudget,
    @Key(zh = "政府性基金预算", en = "government funds") Item governmentFunds,
    @Key(zh = "国有资本经营预算", en = "state capital") Item stateCapital)
    implements Row {
  @Override
  public List<Item> columns() {
    return List.of(total, generalPublicBudget, governmentFunds, stateCapital);
  }

  @Override
  public @Nullable Footing acrossFooting() {
    return Footing.ofStated(total, List.of(generalPublicBudget, governmentFunds, stateCapital));
  }
}
