package org.gouji.diagnosis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.gouji.examining.Addend;
import org.gouji.examining.Identity;
import org.gouji.model.Figure;

/**
 * Splits broken identities into parts that share no figure: no single figure can mend two parts.
 */
final class Parts {
  private Parts() {}

  /** In the order in which their first identities come. */
  static List<List<Identity>> of(Collection<Identity> broken) {
    IdentityHashMap<Figure, List<Identity>> byFigure = new IdentityHashMap<>();
    for (Identity identity : broken) {
      for (Figure figure : figures(identity)) {
        byFigure.computeIfAbsent(figure, none -> new ArrayList<>()).add(identity);
      }
    }
    List<List<Identity>> parts = new ArrayList<>();
    Set<Identity> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Identity identity : broken) {
      if (seen.add(identity)) {
        parts.add(reachable(identity, byFigure, seen));
      }
    }
    return parts;
  }

  /** The figures that take part in an identity. */
  static List<Figure> figures(Identity identity) {
    List<Figure> figures = new ArrayList<>(identity.addends().size() + 1);
    figures.add(identity.subject());
    identity.addends().stream().map(Addend::figure).forEach(figures::add);
    return figures;
  }

  /** The figures that take part in identities, each once. */
  static List<Figure> figures(List<Identity> part) {
    Set<Figure> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return part.stream().flatMap(identity -> figures(identity).stream()).filter(seen::add).toList();
  }

  private static List<Identity> reachable(
      Identity first, IdentityHashMap<Figure, List<Identity>> byFigure, Set<Identity> seen) {
    List<Identity> part = new ArrayList<>();
    Deque<Identity> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      Identity identity = open.remove();
      part.add(identity);
      for (Figure figure : figures(identity)) {
        for (Identity neighbour : byFigure.getOrDefault(figure, List.of())) {
          if (seen.add(neighbour)) {
            open.add(neighbour);
          }
        }
        byFigure.remove(figure);
      }
    }
    return part;
  }
}
