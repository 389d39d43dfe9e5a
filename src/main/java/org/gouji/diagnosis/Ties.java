package org.gouji.diagnosis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.gouji.examining.Addend;
import org.gouji.examining.Entry;
import org.gouji.examining.Identity;
import org.gouji.examining.Ledger;
import org.gouji.examining.Relation;
import org.gouji.model.Figure;

/**
 * What ties the figures of a submission. Most riddles are solved among a few of them: only when
 * another one is asked for are the ties of all looked up.
 */
final class Ties {
  private final Ledger ledger;
  private final IdentityHashMap<Figure, List<Tie>> ties = new IdentityHashMap<>();
  private final BitSet lines = new BitSet();
  private boolean all;

  /**
   * Looks up the ties of some figures.
   *
   * @param doubtful those that take part in broken identities
   */
  Ties(Ledger ledger, List<Figure> doubtful) {
    this.ledger = ledger;
    for (Figure figure : doubtful) {
      ties.put(figure, new ArrayList<>(4));
      lines.set(figure.place().line());
    }
    tieAll();
  }

  /** The identities that a figure takes part in. */
  List<Tie> of(Figure figure) {
    List<Tie> known = ties.get(figure);
    if (known == null && !all) {
      all = true;
      ties.clear();
      tieAll();
      known = ties.get(figure);
    }
    return known == null ? List.of() : known;
  }

  private void tieAll() {
    for (Entry entry : ledger.entries()) {
      if (entry instanceof Identity identity) {
        Figure subject = identity.subject();
        if (isAsked(subject)) {
          add(subject, new Tie(identity, BigDecimal.ONE));
        }
        for (Addend addend : identity.addends()) {
          if (isAsked(addend.figure())) {
            add(addend.figure(), new Tie(identity, weight(addend, identity)));
          }
        }
      }
    }
  }

  /** Nearly every figure stands on another line than the doubtful ones. */
  private boolean isAsked(Figure figure) {
    return all || (lines.get(figure.place().line()) && ties.containsKey(figure));
  }

  private void add(Figure figure, Tie tie) {
    ties.computeIfAbsent(figure, none -> new ArrayList<>(4)).add(tie);
  }

  /** A percentage does not grow in proportion to what it is taken of. */
  private static BigDecimal weight(Addend addend, Identity identity) {
    if (identity.relation() == Relation.PERCENTAGE) {
      return BigDecimal.ZERO;
    }
    BigDecimal worth = addend.figure().printing(BigDecimal.ONE).valueIn(identity.subject().unit());
    return addend.sign() < 0 ? worth : worth.negate();
  }
}
