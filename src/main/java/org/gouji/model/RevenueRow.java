package org.gouji.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One functional code with its revenue by source. */
public record RevenueRow(
    @Key(zh = "科目编码", en = "code") @Nullable String code,
    @Key(zh = "科目名称", en = "name") @Nullable String name,
    @Key(zh = "合计", en = "total") Item total,
    @Key(zh = "一般公共预算拨款收入", en = "general public budget appropriation") Item generalPublicBudget,
    @Key(zh = "政府性基金预算拨款收入", en = "government funds appropriation") Item governmentFunds,
    @Key(zh = "国有资本经营预算收入", en = "state capital appropriation") Item stateCapital,
    @Key(zh = "财政专户管理资金收入", en = "special account") Item specialAccount,
    @Key(zh = "事业收入", en = "institutional revenue") Item institutional,
    @Key(zh = "事业单位经营收入", en = "business revenue") Item business,
    @Key(zh = "上级补助收入", en = "subsidy from superiors") Item superiorSubsidy,
    @Key(zh = "附属单位上缴收入", en = "remittance from subordinates") Item subordinateRemittance,
    @Key(zh = "其他收入", en = "other revenue") Item other,
    @Key(zh = "上年结转结余", en = "carry-over from last year") Item carryover)
    implements Row, BySource {
  @Override
  public List<Item> columns() {
    List<Item> columns = new ArrayList<>();
    columns.add(total);
    columns.addAll(everySource());
    return columns;
  }

  @Override
  public @Nullable Footing acrossFooting() {
    return Footing.ofStated(total, everySource());
  }
}
