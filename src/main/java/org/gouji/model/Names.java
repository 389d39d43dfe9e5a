package org.gouji.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names that tables and lists of one document give the same code. */
final class Names {
  private record Use(String name, Figure figure) {}

  private final List<List<? extends Coded>> lists = new ArrayList<>();
  private final Map<String, List<Use>> uses = new LinkedHashMap<>();

  private Names() {}

  /** The rows whose name is not the one that most places give their code; the first where tied. */
  static List<Contradiction> differing(Submission submission) {
    Names names = new Names();
    Statement statement = submission.statement();
    if (statement != null) {
      names.addLines(statement.expenditure());
      names.addLines(statement.generalPublicBudget());
    }
    Tables tables = submission.tables();
    if (tables != null) {
      names.addLines(tables.summaryExpenditure());
      names.addTable(tables.revenue());
      names.addTable(tables.expenditure());
      AppropriationTable appropriation = tables.fiscalAppropriation();
      names.addTable(appropriation == null ? null : appropriation.expenditure());
      tables.budgets().forEach(names::addTable);
      names.addTable(tables.basicExpenditure());
    }
    return names.mayDiffer() ? names.differing() : List.of();
  }

  /** Nearly every document gives each code one name, letter by letter. */
  private boolean mayDiffer() {
    Map<String, String> first = new HashMap<>();
    for (List<? extends Coded> rows : lists) {
      for (Coded row : rows) {
        if (row.code() != null && row.name() != null) {
          String name = first.putIfAbsent(row.code(), row.name());
          if (name != null && !name.equals(row.name())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private List<Contradiction> differing() {
    lists.forEach(this::add);
    List<Contradiction> differing = new ArrayList<>();
    uses.forEach((code, uses) -> addDiffering(differing, code, uses));
    return differing;
  }

  private static void addDiffering(List<Contradiction> differing, String code, List<Use> uses) {
    if (isOneName(uses)) {
      return;
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    uses.forEach(use -> counts.merge(plain(use.name), 1, Integer::sum));
    if (counts.size() < 2) {
      return;
    }
    String usual = "";
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (usual.isEmpty() || count.getValue() > counts.getOrDefault(usual, 0)) {
        usual = count.getKey();
      }
    }
    for (Use use : uses) {
      if (!plain(use.name).equals(usual)) {
        String other = code + " " + usual;
        differing.add(new Contradiction(use.figure, "default", new Text(other, other)));
      }
    }
  }

  private static boolean isOneName(List<Use> uses) {
    for (Use use : uses) {
      if (!use.name.equals(uses.get(0).name)) {
        return false;
      }
    }
    return true;
  }

  private void addLines(@Nullable Classified list) {
    if (list != null) {
      lists.add(list.byFunction());
    }
  }

  private void addTable(@Nullable CodeTable table) {
    if (table != null) {
      lists.add(table.rows());
    }
  }

  private void add(List<? extends Coded> rows) {
    for (Coded row : rows) {
      Figure figure = row.firstAmount();
      if (row.code() != null && row.name() != null && !row.name().isBlank() && figure != null) {
        uses.computeIfAbsent(row.code(), code -> new ArrayList<>())
            .add(new Use(row.name(), figure));
      }
    }
  }

  /** Blanks and the width of characters make no difference. */
  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}
