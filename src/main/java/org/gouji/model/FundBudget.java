package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Government funds or state capital as the narrative states them. */
public record FundBudget(
    @Key(zh = "收入", en = "revenue") Item revenue,
    @Key(zh = "支出", en = "expenditure") Item expenditure,
    @Key(zh = "文字说明无此项", en = "none, as stated in words") @Nullable Boolean noneStated)
    implements NeverNegative {
  @Override
  public List<Figure> neverNegative() {
    return Item.amounts(revenue, expenditure);
  }
}
