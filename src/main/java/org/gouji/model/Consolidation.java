package org.gouji.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The document of a department and those of its units, of one year.
 *
 * @param units at least one
 */
public record Consolidation(Summary department, List<Summary> units) {
  private static final String POSTS = "posts.";
  private static final String CLASSES = ".by_function.";

  /** The units submitted beside those declared; null where the department declares none. */
  public @Nullable Roll roll() {
    return department.units() == null ? null : new Roll(department, units, department.units());
  }

  /**
   * Every quantity that the department and each of its units state at the same place of their
   * documents; the narrative comes before the tables. None where not all units are surely there.
   */
  public List<Footing> sums() {
    Roll roll = roll();
    if (roll == null || !roll.isComplete()) {
      return List.of();
    }
    boolean transfers = units.stream().anyMatch(Consolidation::receivesFromWithin);
    Map<String, Footing> sums = new LinkedHashMap<>();
    List<String> paths = new ArrayList<>(department.items().keySet());
    paths.sort((one, other) -> Boolean.compare(isTable(one), isTable(other)));
    for (String path : paths) {
      String quantity = Quantities.quantity(path);
      if (quantity != null && !(transfers && Quantities.holdsTransfers(quantity))) {
        Footing sum = sum(path, quantity);
        if (sum != null) {
          sums.putIfAbsent(quantity, sum);
        }
      }
    }
    return List.copyOf(sums.values());
  }

  private @Nullable Footing sum(String path, String quantity) {
    Figure total = department.amount(path);
    if (total == null) {
      return null;
    }
    List<Figure> parts = new ArrayList<>();
    for (Summary unit : units) {
      Figure part = unit.amount(path);
      if (part != null) {
        parts.add(seenFromDepartment(unit, part, total.name()));
        if (quantity.startsWith(POSTS) && isOwnLevel(unit) && part.sameAmountAs(total)) {
          return null;
        }
      } else if (!hasNone(unit, path)) {
        return null;
      }
    }
    return parts.isEmpty() ? null : new Footing(total, List.copyOf(parts));
  }

  /** Whether a unit has no money in a class that it does not list. */
  private static boolean hasNone(Summary unit, String path) {
    int list = path.indexOf(CLASSES);
    return list >= 0 && unit.listsAllClasses(path.substring(0, list + CLASSES.length() - 1));
  }

  private boolean isOwnLevel(Summary unit) {
    return unit.registration().isOwnLevelOf(department.registration());
  }

  /** Called by the unit's name, and by its own where that is not the total's. */
  private static Figure seenFromDepartment(Summary unit, Figure figure, Name total) {
    Name name = figure.name();
    Text term = name.term();
    if (name.row() != null && !name.row().equals(total.row())) {
      term = new Text(name.row(), name.row());
    }
    return figure.seenFromElsewhere(unit.file(), new Name(null, unit.name(), term, name.aspect()));
  }

  private static boolean receivesFromWithin(Summary unit) {
    return unit.items().entrySet().stream()
        .filter(
            item -> item.getKey().matches(".*revenue\\.(superior_subsidy|subordinate_remittance)"))
        .map(item -> item.getValue().amount())
        .anyMatch(amount -> amount != null && !amount.isZero());
  }

  private static boolean isTable(String path) {
    return path.startsWith("tables.");
  }
}
