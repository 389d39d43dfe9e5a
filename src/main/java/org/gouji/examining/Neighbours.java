package org.gouji.examining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.Consolidation;
import org.gouji.model.DocumentKind;
import org.gouji.model.Registration;
import org.gouji.model.Succession;
import org.gouji.model.Summary;
import org.jspecify.annotations.Nullable;

/**
 * A document and what it is compared with: last year's document of the same organization, the
 * documents of its units.
 *
 * @param facts for the rules, at least one
 */
public record Neighbours(Summary document, List<Object> facts) {

  /**
   * Finds the documents that belong together. Of two documents of one organization, kind and year
   * nobody knows which is meant, so neither has neighbours.
   *
   * @return in the order of the documents
   */
  public static List<Neighbours> among(List<Summary> documents) {
    Index index = new Index(documents);
    List<Neighbours> all = new ArrayList<>();
    for (Summary document : documents) {
      List<Object> facts = new ArrayList<>();
      Succession succession = document.document().isBudget() ? index.succession(document) : null;
      if (succession != null) {
        facts.add(succession);
      }
      Consolidation consolidation =
          document.document().isDepartment() ? index.consolidation(document) : null;
      if (consolidation != null) {
        facts.add(consolidation);
      }
      if (!facts.isEmpty()) {
        all.add(new Neighbours(document, List.copyOf(facts)));
      }
    }
    return List.copyOf(all);
  }

  /** The documents by what others look for them by. */
  private static final class Index {
    private final Map<Key, List<Summary>> documents = new HashMap<>();
    private final Map<Key, List<Summary>> units = new HashMap<>();

    private record Key(DocumentKind document, int fiscalYear, String kind, @Nullable String word) {}

    Index(List<Summary> all) {
      for (Summary summary : all) {
        Registration registration = summary.registration();
        add(documents, summary, "code", registration.code());
        add(documents, summary, "name", registration.name());
        add(units, summary, "parent", summary.parent());
      }
    }

    private static void add(
        Map<Key, List<Summary>> index, Summary summary, String kind, @Nullable String word) {
      if (word != null) {
        Key key = new Key(summary.document(), summary.fiscalYear(), kind, word);
        index.computeIfAbsent(key, none -> new ArrayList<>()).add(summary);
      }
    }

    @Nullable Succession succession(Summary later) {
      List<Summary> before = find(later.document(), later.fiscalYear() - 1, later.registration());
      if (before.size() != 1 || !isUnique(later)) {
        return null;
      }
      Summary earlier = before.get(0);
      boolean mutual =
          find(later.document(), later.fiscalYear(), earlier.registration()).size() == 1;
      return mutual && isUnique(earlier) ? new Succession(earlier, later) : null;
    }

    @Nullable Consolidation consolidation(Summary department) {
      DocumentKind kind = department.document().ofUnits();
      Registration registration = department.registration();
      Key key = new Key(kind, department.fiscalYear(), "parent", registration.name());
      List<Summary> own =
          units.getOrDefault(key, List.of()).stream()
              .filter(unit -> unit.registration().mayShareJurisdiction(registration))
              .toList();
      boolean certain =
          !own.isEmpty()
              && isUnique(department)
              && own.stream()
                  .allMatch(unit -> isUnique(unit) && hasOneDepartment(unit, department));
      return certain ? new Consolidation(department, own) : null;
    }

    private boolean hasOneDepartment(Summary unit, Summary department) {
      Key key = new Key(department.document(), unit.fiscalYear(), "name", unit.parent());
      return documents.getOrDefault(key, List.of()).stream()
              .filter(other -> other.registration().mayShareJurisdiction(unit.registration()))
              .count()
          == 1;
    }

    private boolean isUnique(Summary summary) {
      return find(summary.document(), summary.fiscalYear(), summary.registration()).size() == 1;
    }

    private List<Summary> find(DocumentKind document, int fiscalYear, Registration registration) {
      Set<Summary> found = Collections.newSetFromMap(new IdentityHashMap<>());
      Key code = new Key(document, fiscalYear, "code", registration.code());
      Key name = new Key(document, fiscalYear, "name", registration.name());
      for (Key key : List.of(code, name)) {
        documents.getOrDefault(key, List.of()).stream()
            .filter(other -> other.registration().isSameAs(registration))
            .forEach(found::add);
      }
      return List.copyOf(found);
    }
  }
}
