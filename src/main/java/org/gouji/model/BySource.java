package org.gouji.model;

import java.util.List;

/** Revenue by source, in a list or in a row of a table. */
public interface BySource {
  Item total();

  Item generalPublicBudget();

  Item governmentFunds();

  Item stateCapital();

  Item specialAccount();

  Item institutional();

  Item business();

  Item superiorSubsidy();

  Item subordinateRemittance();

  Item other();

  Item carryover();

  /** Every source, stated or not, always in the same order. */
  default List<Item> everySource() {
    return List.of(
        generalPublicBudget(),
        governmentFunds(),
        stateCapital(),
        specialAccount(),
        institutional(),
        business(),
        superiorSubsidy(),
        subordinateRemittance(),
        other(),
        carryover());
  }
}
