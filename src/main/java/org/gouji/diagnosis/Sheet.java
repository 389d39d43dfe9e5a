package org.gouji.diagnosis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.gouji.examining.Identity;
import org.gouji.examining.Ledger;
import org.gouji.examining.Percentages;
import org.gouji.examining.Relation;
import org.gouji.model.Figure;

/** The figures of a submission and what ties them, with the corrections that were made so far. */
final class Sheet {
  private final Ties ties;
  private final IdentityHashMap<Figure, BigDecimal> corrected = new IdentityHashMap<>();
  private final IdentityHashMap<Identity, BigDecimal> moved = new IdentityHashMap<>();

  /** A figure that would print another number. */
  record Change(Figure figure, BigDecimal value) {}

  /**
   * What would come of changes.
   *
   * @param mended identities that are broken and would hold
   * @param harmed identities that hold and would be broken
   */
  record Outcome(List<Identity> mended, List<Identity> harmed) {}

  /**
   * Begins without corrections.
   *
   * @param doubtful the figures that take part in broken identities
   */
  Sheet(Ledger ledger, List<Figure> doubtful) {
    this.ties = new Ties(ledger, doubtful);
  }

  /** The identities that a figure takes part in. */
  List<Tie> ties(Figure figure) {
    return ties.of(figure);
  }

  BigDecimal value(Figure figure) {
    return corrected.getOrDefault(figure, figure.value());
  }

  /** The subject of an identity less what is expected of it. */
  BigDecimal difference(Identity identity) {
    return moved.getOrDefault(identity, identity.difference());
  }

  /** The same where figures printed other numbers. */
  BigDecimal difference(Identity identity, List<Change> changes) {
    return differences(changes).getOrDefault(identity, difference(identity));
  }

  /** Whether a figure was corrected already. */
  boolean isCorrected(Figure figure) {
    return corrected.containsKey(figure);
  }

  /** How many identities of a figure are broken. */
  int broken(Figure figure) {
    return (int) ties(figure).stream().filter(tie -> !holds(tie.identity())).count();
  }

  boolean holds(Identity identity) {
    return moved.containsKey(identity)
        ? holds(identity, difference(identity), this::value)
        : Keeping.holds(identity);
  }

  /** What would come of several figures printing other numbers. */
  Outcome attempt(List<Change> changes) {
    Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
    IdentityHashMap<Identity, BigDecimal> differences = differences(changes);
    IdentityHashMap<Figure, BigDecimal> values = new IdentityHashMap<>();
    changes.forEach(change -> values.put(change.figure(), change.value()));
    for (Change change : changes) {
      for (Tie tie : ties(change.figure())) {
        Identity identity = tie.identity();
        BigDecimal difference = differences.remove(identity);
        if (difference != null) {
          boolean before = holds(identity);
          boolean after =
              holds(identity, difference, figure -> values.getOrDefault(figure, value(figure)));
          if (before != after) {
            (after ? outcome.mended() : outcome.harmed()).add(identity);
          }
        }
      }
    }
    return outcome;
  }

  private static boolean holds(
      Identity identity, BigDecimal difference, Function<Figure, BigDecimal> values) {
    return identity.relation() == Relation.PERCENTAGE
        ? Percentages.holds(identity, figure -> figure.printing(values.apply(figure)))
        : Keeping.holds(identity, difference, values.apply(identity.subject()));
  }

  /** Goes on from the changes as if the figures had been printed so. */
  void make(List<Change> changes) {
    moved.putAll(differences(changes));
    changes.forEach(change -> corrected.put(change.figure(), change.value()));
  }

  private IdentityHashMap<Identity, BigDecimal> differences(List<Change> changes) {
    IdentityHashMap<Identity, BigDecimal> differences = new IdentityHashMap<>();
    for (Change change : changes) {
      BigDecimal by = change.value().subtract(value(change.figure()));
      for (Tie tie : ties(change.figure())) {
        BigDecimal before = differences.getOrDefault(tie.identity(), difference(tie.identity()));
        differences.put(tie.identity(), before.add(by.multiply(tie.weight())));
      }
    }
    return differences;
  }
}
