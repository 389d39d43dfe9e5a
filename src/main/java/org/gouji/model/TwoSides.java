package org.gouji.model;

import org.jspecify.annotations.Nullable;

/** Revenue beside expenditure, both of all funds. */
public interface TwoSides extends Balance {
  @Nullable Revenue revenue();

  @Nullable Expenditure expenditure();

  @Override
  default Item revenueSide() {
    Revenue revenue = revenue();
    return revenue == null ? Item.ABSENT : revenue.total();
  }

  @Override
  default Item expenditureSide() {
    Expenditure expenditure = expenditure();
    return expenditure == null ? Item.ABSENT : expenditure.total();
  }

  @Override
  default boolean holdsCarriedMoney() {
    return true;
  }

  /**
   * Total expenditure with its classes where they fall short of it by exactly the money carried
   * over from last year; otherwise null.
   */
  default @Nullable Footing classesWithoutCarryover() {
    Revenue revenue = revenue();
    Expenditure expenditure = expenditure();
    if (revenue == null || expenditure == null) {
      return null;
    }
    Figure carryover = revenue.carryover().amount();
    Footing classes = expenditure.totalByClass();
    return carryover != null
            && carryover.isPositive()
            && classes != null
            && classes.gap().compareTo(carryover.valueIn(classes.total().unit())) == 0
        ? classes
        : null;
  }
}
