package org.gouji.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Expenditure of all funds, in the narrative or in the summary table (支出). */
public record Expenditure(
    @Key(zh = "支出总计", en = "total expenditure") Item total,
    @Key(zh = "本年支出合计", en = "expenditure of the year") Item currentYear,
    @Key(zh = "按功能分类", en = "by function") List<ClassLine> byFunction,
    @Key(zh = "基本支出", en = "basic expenditure") Item basic,
    @Key(zh = "项目支出", en = "project expenditure") Item project,
    @Key(zh = "上缴上级支出", en = "remittance to superiors") Item superiorRemittance,
    @Key(zh = "事业单位经营支出", en = "business expenditure") Item business,
    @Key(zh = "对附属单位补助支出", en = "subsidy to subordinates") Item subordinateSubsidy,
    @Key(zh = "结转下年", en = "carried forward") Item carryForward)
    implements BasicAndProject, Classified, Carrying, NeverNegative, Portioned {
  @Override
  public Item whole() {
    return total;
  }

  /** Basic and project, and what institutions spend besides the two. */
  @Override
  public List<Item> parts() {
    List<Item> parts = new ArrayList<>(BasicAndProject.super.parts());
    besideBasicAndProject().stream().filter(Item::isStated).forEach(parts::add);
    return parts;
  }

  private List<Item> besideBasicAndProject() {
    return List.of(superiorRemittance, business, subordinateSubsidy);
  }

  @Override
  public Item carried() {
    return carryForward;
  }

  /** The total with classes and money carried forward, and the year's expenditure with classes. */
  @Override
  public List<Footing> classFootings() {
    return Footing.ofYear(total, currentYear, byFunction, carryForward);
  }

  /** The total with classes and money carried forward; null where these are not stated. */
  @Nullable Footing totalByClass() {
    List<Changing> parts = new ArrayList<>(byFunction);
    parts.add(carryForward);
    return classAmounts().isEmpty() ? null : Footing.ofStated(total, parts);
  }

  /** Every amount but the money carried forward, which a deficit may leave below zero. */
  @Override
  public List<Figure> neverNegative() {
    List<Figure> amounts = new ArrayList<>(Item.amounts(total, currentYear, basic, project));
    amounts.addAll(classAmounts());
    amounts.addAll(Lists.stated(besideBasicAndProject(), Item::amount));
    return amounts;
  }

  /** What its items, and those of a single fund, may be shares of. */
  List<Figure> wholes() {
    return Portions.wholes(total, currentYear, carryForward);
  }

  @Override
  public List<Portion> portions() {
    return new Portions()
        .add(wholes(), List.of(total, currentYear, carryForward))
        .add(wholes(), parts())
        .add(wholes(), byFunction)
        .list();
  }

  @Override
  public List<Shares> completeShares() {
    List<Changing> classes = new ArrayList<>(byFunction);
    classes.add(carryForward);
    List<Shares> shares = new ArrayList<>(Portions.ofList(total, classes));
    if (!carriesMoney()) {
      shares.addAll(Portions.ofAll(parts()));
    }
    return shares;
  }

  /** The expenditure of the year: as stated, or the total less what is carried forward. */
  public Item ofYear() {
    return Footing.yearOf(total, currentYear, parts(), carryForward);
  }

  /** Money carried forward stands in the total of some documents and below it in others. */
  @Override
  public List<Figure> beside() {
    return Item.amounts(carryForward);
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
