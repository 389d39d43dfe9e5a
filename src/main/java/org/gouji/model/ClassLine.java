package org.gouji.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One functional class in a list of the narrative or the summary table. */
public record ClassLine(
    @Key(zh = "科目编码", en = "code") @Nullable String code,
    @Key(zh = "科目名称", en = "name") @Nullable String name,
    @Key(zh = "金额", en = "amount") @Nullable Figure amount,
    @Key(zh = "增减额", en = "change") @Nullable Figure change,
    @Key(zh = "增减百分比", en = "percentage change", counts = Unit.PERCENT)
        @Nullable Figure changePercent,
    @Key(zh = "上年数", en = "last year's amount") @Nullable Figure prior,
    @Key(zh = "占比", en = "share of the whole", counts = Unit.PERCENT) @Nullable Figure share,
    @Key(zh = "原因", en = "reason") @Nullable String reason)
    implements Changing, Coded {
  @Override
  public @Nullable Figure firstAmount() {
    return amount;
  }

  @Override
  public List<Figure> figures() {
    return Stream.of(amount, change, changePercent, prior, share).filter(Objects::nonNull).toList();
  }
}
