package org.gouji.model;

/** A side of the budget that money may be carried into from last year, or out of into the next. */
public interface Carrying {
  Item carried();

  /** Whether money is carried: an amount is stated and it is not zero. */
  default boolean carriesMoney() {
    Figure amount = carried().amount();
    return amount != null && !amount.isZero();
  }
}
