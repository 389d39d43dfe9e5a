package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the narrative states (情况说明). */
public record Statement(
    @Key(zh = "收入预算", en = "revenue budget") @Nullable Revenue revenue,
    @Key(zh = "支出预算", en = "expenditure budget") @Nullable Expenditure expenditure,
    @Key(zh = "一般公共预算财政拨款", en = "general public budget")
        @Nullable GeneralPublicBudget generalPublicBudget,
    @Key(zh = "政府性基金预算", en = "government funds") @Nullable FundBudget governmentFunds,
    @Key(zh = "国有资本经营预算", en = "state capital") @Nullable FundBudget stateCapital,
    @Key(zh = "“三公”经费", en = "the three publics") @Nullable ThreePublic threePublic,
    @Key(zh = "机关运行经费", en = "agency operating expenses") Item agencyOperating,
    @Key(zh = "政府采购", en = "government procurement") @Nullable Procurement procurement,
    @Key(zh = "绩效目标", en = "performance targets") @Nullable Performance performance,
    @Key(zh = "国有资产占有使用", en = "state assets in use") @Nullable Assets assets)
    implements TwoSides, Portioned {

  /**
   * The changes that both the paragraph on all funds and the one on the general public budget
   * state, basic and project: the same money where all of it, this year and last, is general public
   * budget. Totals that changed differently show that last year it was not.
   */
  public List<Link> repeatedChanges() {
    if (revenue == null
        || expenditure == null
        || generalPublicBudget == null
        || !revenue.isAllGeneralPublicBudget()) {
      return List.of();
    }
    Item general = generalPublicBudget.expenditure();
    Figure one = general.change();
    Figure other = expenditure.total().change();
    if (one != null && other != null && !one.sameAmountAs(other)) {
      return List.of();
    }
    return new Links()
        .add(generalPublicBudget.basic().change(), expenditure.basic().change())
        .add(generalPublicBudget.project().change(), expenditure.project().change())
        .list();
  }

  /**
   * Each part of the general public budget with the smallest stated whole that it belongs to: basic
   * expenditure with the expenditure, or the revenue where nothing carried over could exceed it;
   * the expenditure with that of all funds.
   */
  public List<Bound> generalPartsAndWholes() {
    if (generalPublicBudget == null) {
      return List.of();
    }
    Figure basic = generalPublicBudget.basic().amount();
    Figure spent = generalPublicBudget.expenditure().amount();
    Figure received = generalPublicBudget.revenue().amount();
    return new Links()
        .add(basic, spent != null || hasCarryover() ? spent : received)
        .add(spent, expenditure == null ? null : expenditure.total().amount())
        .bounds();
  }

  /** The appropriations beside the revenue and the expenditure of all funds. */
  @Override
  public List<Portion> portions() {
    return PortionsOfAllFunds.of(this);
  }

  /** Money under performance targets where it is less than project expenditure. */
  public List<Contradiction> shortfall() {
    return performance == null ? List.of() : performance.shortfall(this);
  }

  /** Whether money is carried over from last year or forward into the next. */
  public boolean carriesMoney() {
    return hasCarryover() || (expenditure != null && expenditure.carriesMoney());
  }

  private boolean hasCarryover() {
    Figure carryover = revenue == null ? null : revenue.carryover().amount();
    return carryover != null && !carryover.isZero();
  }
}
