package org.gouji.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.gouji.examining.Addend;
import org.gouji.examining.Entry;
import org.gouji.examining.Identity;
import org.gouji.examining.Ledger;
import org.gouji.examining.Relation;
import org.gouji.model.Figure;

/**
 * A submission's figures, and what ties them.
 *
 * @param figures all that it prints, in the written order
 */
record Examined(List<Figure> figures, Ledger ledger) {
  /** The figures other than zero that at least one identity says exactly what to print of. */
  List<Figure> tied() {
    Set<Figure> tied = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Identity identity : equations()) {
      tied.add(identity.subject());
      identity.addends().stream().map(Addend::figure).forEach(tied::add);
    }
    return figures.stream().filter(figure -> tied.contains(figure) && !figure.isZero()).toList();
  }

  /** The totals of all sums that have a figure among their parts. */
  List<Figure> totalsOf(Figure part) {
    List<Figure> totals = new ArrayList<>();
    for (Identity identity : equations()) {
      boolean among = identity.addends().stream().anyMatch(addend -> addend.figure().equals(part));
      if (among && identity.relation() == Relation.SUM && identity.addends().size() > 1) {
        totals.add(identity.subject());
      }
    }
    return totals;
  }

  private List<Identity> equations() {
    List<Identity> equations = new ArrayList<>();
    for (Entry entry : ledger.entries()) {
      if (entry instanceof Identity identity && isEquation(identity.relation())) {
        equations.add(identity);
      }
    }
    return equations;
  }

  private static boolean isEquation(Relation relation) {
    return relation == Relation.SUM || relation == Relation.EQUAL || relation == Relation.COUNT;
  }
}
