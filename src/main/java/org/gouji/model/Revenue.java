package org.gouji.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    implements Breakdown {

  /**
   * The sources that partition the total, each once: the fiscal subtotal only where its three parts
   * are not printed.
   */
  public List<Item> sources() {
    List<Item> sources = new ArrayList<>();
    List<Item> fiscal = List.of(generalPublicBudget, governmentFunds, stateCapital);
    boolean split = fiscal.stream().anyMatch(item -> item.amount() != null);
    sources.addAll(split ? fiscal : List.of(fiscalAppropriation));
    sources.addAll(
        Arrays.asList(
            specialAccount,
            institutional,
            business,
            superiorSubsidy,
            subordinateRemittance,
            other,
            carryover));
    return sources;
  }

  @Override
  public Item whole() {
    return total;
  }

  /**
   * The stated sources; their changes make up the change of the total only where each of them
   * states its own.
   */
  @Override
  public List<Item> parts() {
    return sources().stream()
        .filter(item -> item.amount() != null || item.change() != null)
        .toList();
  }
}
