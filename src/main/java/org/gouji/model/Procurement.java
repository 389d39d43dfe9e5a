package org.gouji.model;

import java.util.List;

/** Government procurement (政府采购). */
public record Procurement(
    @Key(zh = "政府采购合计", en = "total procurement") Item total,
    @Key(zh = "政府采购货物", en = "goods") Item goods,
    @Key(zh = "政府采购工程", en = "works") Item works,
    @Key(zh = "政府采购服务", en = "services") Item services)
    implements NeverNegative, Portioned, Procuring {

  /** The total with goods, works and services; none where one of the four is not stated. */
  @Override
  public List<Footing> footings() {
    Footing footing = Footing.ofAll(total, List.of(goods, works, services));
    return footing == null ? List.of() : List.of(footing);
  }

  @Override
  public List<Portion> portions() {
    return new Portions().add(Item.amounts(total), List.of(total, goods, works, services)).list();
  }

  @Override
  public List<Shares> completeShares() {
    return Portions.ofAll(List.of(goods, works, services));
  }

  @Override
  public List<Figure> neverNegative() {
    return Item.amounts(total, goods, works, services);
  }
}
