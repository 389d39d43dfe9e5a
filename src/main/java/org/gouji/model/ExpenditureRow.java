package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One functional code with its basic and project expenditure. */
public record ExpenditureRow(
    @Key(zh = "科目编码", en = "code") @Nullable String code,
    @Key(zh = "科目名称", en = "name") @Nullable String name,
    @Key(zh = "合计", en = "total") Item total,
    @Key(zh = "基本支出", en = "basic expenditure") Item basic,
    @Key(zh = "项目支出", en = "project expenditure") Item project,
    @Key(zh = "上缴上级支出", en = "remittance to superiors") Item superiorRemittance,
    @Key(zh = "事业单位经营支出", en = "business expenditure") Item business,
    @Key(zh = "对附属单位补助支出", en = "subsidy to subordinates") Item subordinateSubsidy,
    @Key(zh = "上年数", en = "last year's amount") Item prior)
    implements Row {
  @Override
  public List<Item> columns() {
    return List.of(total, basic, project, superiorRemittance, business, subordinateSubsidy, prior);
  }

  @Override
  public @Nullable Footing acrossFooting() {
    boolean both = basic.amount() != null && project.amount() != null;
    return both
        ? Footing.ofStated(
            total, List.of(basic, project, superiorRemittance, business, subordinateSubsidy))
        : null;
  }
}
