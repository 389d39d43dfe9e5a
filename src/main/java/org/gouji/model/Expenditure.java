package org.gouji.model;

import java.util.List;

/** Expenditure of all funds, in the narrative or in the summary table (支出). */
public record Expenditure(
    @Key(zh = "支出总计", en = "total expenditure") Item total,
    @Key(zh = "本年支出合计", en = "expenditure of the year") Item currentYear,
    @Key(zh = "按功能分类", en = "by function") List<ClassLine> byFunction,
    @Key(zh = "基本支出", en = "basic expenditure") Item basic,
    @Key(zh = "项目支出", en = "project expenditure") Item project,
    @Key(zh = "结转下年", en = "carried forward") Item carryForward)
    implements BasicAndProject, Classified {
  @Override
  public Item whole() {
    return total;
  }

  /** None where money is carried forward: the total may then hold more than basic and project. */
  @Override
  public List<Figure> changesOfParts() {
    boolean carried =
        carryForward.change() != null
            || (carryForward.amount() != null && !carryForward.amount().isZero());
    return carried ? List.of() : BasicAndProject.super.changesOfParts();
  }
}
