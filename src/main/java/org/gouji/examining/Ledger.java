package org.gouji.examining;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gouji.model.Figure;

/**
 * Everything the checks stated about one submission.
 *
 * @param entries in the order of the checks' ids, then of the places
 * @param failures the checks that could not be carried out
 */
public record Ledger(List<Entry> entries, List<Failure> failures) {
  /** A check that broke off, and why. */
  public record Failure(String check, String reason) {}

  /** Whether there is anything to report. */
  public boolean hasFindings() {
    return !failures.isEmpty() || entries.stream().anyMatch(Entry::isBroken);
  }

  /** Ids of the checks that stated something, in order. */
  public SortedSet<String> checks() {
    SortedSet<String> checks = new TreeSet<>();
    String last = "";
    for (Entry entry : entries) {
      if (!entry.check().equals(last)) {
        last = entry.check();
        checks.add(last);
      }
    }
    return checks;
  }

  /** Ids of the checks of which a demand was not met. */
  Set<String> unmet() {
    Set<String> unmet = new HashSet<>();
    for (Entry entry : entries) {
      if (entry instanceof Demand demand && demand.isBroken()) {
        unmet.add(demand.check());
      }
    }
    return unmet;
  }

  /**
   * The figures that take part in at least one identity; one of which only the sign was looked at
   * does not count.
   */
  public Set<Figure> examinedFigures() {
    Set<Figure> figures = new HashSet<>(2 * entries.size());
    for (Entry entry : entries) {
      if (entry instanceof Identity identity && identity.relation() != Relation.NOT_NEGATIVE) {
        figures.add(identity.subject());
        for (Addend addend : identity.addends()) {
          figures.add(addend.figure());
        }
      }
    }
    return figures;
  }
}
