package org.gouji.model;

import java.util.ArrayList;
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
    implements BasicAndProject,
        PersonnelAndOperating,
        Classified,
        Balance,
        NeverNegative,
        Portioned {
  @Override
  public Item whole() {
    return expenditure;
  }

  @Override
  public List<Footing> basicFootings() {
    Footing footing = Footing.ofAll(basic, List.of(personnel, operating));
    return footing == null ? List.of() : List.of(footing);
  }

  /** Personnel and operating expenses are given as shares of basic or of all expenditure. */
  @Override
  public List<Portion> portions() {
    List<Figure> wholes = Item.amounts(expenditure);
    return new Portions()
        .add(wholes, parts())
        .add(wholes, byFunction)
        .addOfEither(basic, expenditure, personnel, operating)
        .list();
  }

  @Override
  public List<Shares> completeShares() {
    List<Shares> shares = new ArrayList<>(Portions.ofList(expenditure, byFunction));
    shares.addAll(Portions.ofAll(parts()));
    return shares;
  }

  /**
   * This year's appropriation: the expenditure, which states changes, or the revenue where money
   * carried over is spent besides.
   */
  public Item ofYear() {
    Figure spent = expenditure.amount();
    Figure received = revenue.amount();
    boolean same = spent == null || received == null || spent.sameAmountAs(received);
    return same && expenditure.isStated() ? expenditure : revenue;
  }

  /** Whether money carried over is spent besides this year's appropriation. */
  public boolean spendsMoneyCarriedOver() {
    return expenditure.isStated() && !ofYear().equals(expenditure);
  }

  /** The projects of this year's appropriation: those that are not paid by money carried over. */
  public Item projectOfYear() {
    Figure carried = Portions.less(expenditure.amount(), revenue.amount());
    return carried == null || !carried.isPositive()
        ? Item.ABSENT
        : new Item(Portions.less(project.amount(), carried), null, null, null, null);
  }

  @Override
  public Item revenueSide() {
    return revenue;
  }

  @Override
  public Item expenditureSide() {
    return expenditure;
  }

  @Override
  public boolean holdsCarriedMoney() {
    return false;
  }

  @Override
  public List<Figure> neverNegative() {
    List<Figure> amounts =
        new ArrayList<>(Item.amounts(revenue, expenditure, basic, personnel, operating, project));
    amounts.addAll(classAmounts());
    return amounts;
  }
}
