package org.gouji.model;

import java.util.ArrayList;
import java.util.List;

/** The appropriations of the narrative as shares of the revenue and expenditure of all funds. */
final class PortionsOfAllFunds {
  private PortionsOfAllFunds() {}

  static List<Portion> of(Statement statement) {
    List<Item> received = new ArrayList<>();
    List<Item> spent = new ArrayList<>();
    if (statement.generalPublicBudget() != null) {
      received.add(statement.generalPublicBudget().revenue());
      spent.add(statement.generalPublicBudget().expenditure());
    }
    if (statement.governmentFunds() != null) {
      received.add(statement.governmentFunds().revenue());
      spent.add(statement.governmentFunds().expenditure());
    }
    if (statement.stateCapital() != null) {
      received.add(statement.stateCapital().revenue());
      spent.add(statement.stateCapital().expenditure());
    }
    Portions portions = new Portions();
    if (statement.revenue() != null) {
      portions.add(statement.revenue().wholes(), received);
    }
    if (statement.expenditure() != null) {
      portions.add(statement.expenditure().wholes(), spent);
    }
    return portions.list();
  }
}
