package org.gouji.model;

import java.util.List;

/** Expenditure by kind: basic (基本支出), project (项目支出). */
public interface BasicAndProject extends Breakdown {
  Item basic();

  Item project();

  @Override
  default List<Item> parts() {
    return List.of(basic(), project());
  }

  /** The amounts of the parts; empty where one is not stated. */
  default List<Figure> amountsOfParts() {
    return Lists.allStated(parts(), Item::amount);
  }

  /** Stated money that the whole may hold besides these. */
  default List<Figure> beside() {
    return List.of();
  }
}
