package org.gouji.model;

import java.util.List;

/** The general public budget of the narrative (一般公共预算财政拨款). */
public record GeneralPublicBudget(
    @Key(zh = "一般公共预算财政拨款收入", en = "general public budget revenue") Item revenue,
    @Key(zh = "一般公共预算财政拨款支出", en = "general public budget expenditure") Item expenditure,
    @Key(zh = "一般公共预算基本支出", en = "basic expenditure of the general public budget") Item basic,
    @Key(zh = "人员经费", en = "personnel expenses") Item personnel,
    @Key(zh = "公用经费", en = "operating expenses") Item operating,
    @Key(zh = "一般公共预算项目支出", en = "project expenditure of the general public budget") Item project,
    @Key(zh = "按功能分类", en = "by function") List<ClassLine> byFunction)
    implements BasicAndProject, Classified {
  @Override
  public Item whole() {
    return expenditure;
  }
}
