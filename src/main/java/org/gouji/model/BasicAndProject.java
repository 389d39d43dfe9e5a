package org.gouji.model;

import java.util.List;

/** Expenditure that is either basic (基本支出) or project (项目支出). */
public interface BasicAndProject extends Breakdown {
  Item basic();

  Item project();

  @Override
  default List<Item> parts() {
    return List.of(basic(), project());
  }

  /** The amounts of the two; empty where one is not stated. */
  default List<Figure> amountsOfBoth() {
    return Item.allAmounts(basic(), project());
  }

  /** Stated money that the whole may hold besides the two. */
  default List<Figure> beside() {
    return List.of();
  }
}
