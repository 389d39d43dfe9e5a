package org.gouji.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Revenue by source, in the narrative or in the summary table (收入). */
public record Revenue(
    @Key(zh = "收入总计", en = "total revenue") Item total,
    @Key(zh = "本年收入合计", en = "revenue of the year") Item currentYear,
    @Key(zh = "一般公共预算拨款收入", en = "general public budget appropriation") Item generalPublicBudget,
    @Key(zh = "政府性基金预算拨款收入", en = "government funds appropriation") Item governmentFunds,
    @Key(zh = "国有资本经营预算收入", en = "state capital appropriation") Item stateCapital,
    @Key(zh = "财政拨款收入", en = "fiscal appropriation") Item fiscalAppropriation,
    @Key(zh = "财政专户管理资金收入", en = "special account") Item specialAccount,
    @Key(zh = "事业收入", en = "institutional revenue") Item institutional,
    @Key(zh = "事业单位经营收入", en = "business revenue") Item business,
    @Key(zh = "上级补助收入", en = "subsidy from superiors") Item superiorSubsidy,
    @Key(zh = "附属单位上缴收入", en = "remittance from subordinates") Item subordinateRemittance,
    @Key(zh = "其他收入", en = "other revenue") Item other,
    @Key(zh = "上年结转结余", en = "carry-over from last year") Item carryover)
    implements Breakdown, BySource, Carrying, NeverNegative, Portioned {

  /** The sources that partition the total, each once, the money carried over among them. */
  public List<Item> sources() {
    return concat(sourcesOfYear(), List.of(carryover));
  }

  /**
   * The sources of the year: the fiscal subtotal where the general public budget, its main part, is
   * not printed beside it.
   */
  private List<Item> sourcesOfYear() {
    boolean lump = generalPublicBudget.amount() == null && fiscalAppropriation.isStated();
    return concat(lump ? List.of(fiscalAppropriation) : fiscalParts(), otherSources());
  }

  /** The total and the revenue of the year, each with its sources. */
  public List<Footing> footings() {
    return Footing.ofYear(total, currentYear, sourcesOfYear(), carryover);
  }

  /**
   * The fiscal appropriation with those of its three parts that are stated; null where the general
   * public budget, its main part, is not.
   */
  public @Nullable Footing fiscalFooting() {
    return generalPublicBudget.amount() == null
        ? null
        : Footing.ofStated(
            fiscalAppropriation, List.of(generalPublicBudget, governmentFunds, stateCapital));
  }

  @Override
  public Item carried() {
    return carryover;
  }

  /** Every amount but the money carried over, which a deficit may leave below zero. */
  @Override
  public List<Figure> neverNegative() {
    List<Item> items = new ArrayList<>(List.of(total, currentYear, fiscalAppropriation));
    items.addAll(concat(fiscalParts(), otherSources()));
    return Lists.stated(items, Item::amount);
  }

  @Override
  public Item whole() {
    return total;
  }

  /** The stated sources. */
  @Override
  public List<Item> parts() {
    return Lists.stated(sources(), source -> source.isStated() ? source : null);
  }

  /**
   * The changes of the sources, where each that is stated at all states its amount, which shows it
   * to be one of the parts of the total, and its change.
   */
  @Override
  public List<Figure> changesOfParts() {
    for (Item item : concat(fiscalParts(), sources())) {
      if (item.lacksAmount()) {
        return List.of();
      }
    }
    return Breakdown.super.changesOfParts();
  }

  /** What its items, and those of a single fund, may be shares of. */
  List<Figure> wholes() {
    return Portions.wholes(total, currentYear, carryover);
  }

  @Override
  public List<Portion> portions() {
    List<Item> parts = new ArrayList<>(List.of(total, currentYear, fiscalAppropriation));
    parts.addAll(everySource());
    return new Portions().add(wholes(), parts).list();
  }

  @Override
  public List<Shares> completeShares() {
    return Portions.ofList(total, sources());
  }

  /**
   * Whether general public budget money is all there is, and no other source is stated to have
   * changed since last year.
   */
  public boolean isAllGeneralPublicBudget() {
    List<Item> others = new ArrayList<>(List.of(governmentFunds, stateCapital, carryover));
    others.addAll(otherSources());
    if (others.stream().map(Item::change).anyMatch(change -> change != null && !change.isZero())) {
      return false;
    }
    Figure all = total.amount();
    Figure general = generalPublicBudget.amount();
    return (all != null && general != null && all.sameAmountAs(general))
        || others.stream().map(Item::amount).allMatch(amount -> amount != null && amount.isZero());
  }

  /** The revenue of the year: as stated, or the total less what is carried over into it. */
  public Item ofYear() {
    return Footing.yearOf(total, currentYear, sourcesOfYear(), carryover);
  }

  /** The fiscal appropriation where nothing is carried over that it might be meant with. */
  public Item fiscalTotal() {
    Figure year = ofYear().amount();
    Figure all = total.amount();
    boolean nothing = year != null && all != null && year.sameAmountAs(all);
    return nothing ? fiscalAppropriation : Item.ABSENT;
  }

  private List<Item> fiscalParts() {
    return List.of(generalPublicBudget, governmentFunds, stateCapital);
  }

  private List<Item> otherSources() {
    return List.of(
        specialAccount, institutional, business, superiorSubsidy, subordinateRemittance, other);
  }

  private static List<Item> concat(List<Item> some, List<Item> more) {
    List<Item> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
