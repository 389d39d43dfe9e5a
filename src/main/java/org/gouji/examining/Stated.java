package org.gouji.examining;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.model.Figure;
import org.gouji.model.FundBudget;
import org.gouji.model.Submission;
import org.jspecify.annotations.Nullable;

/** The paths of what a submission states: figures, statements that there is none, the glossary. */
final class Stated {
  private static final String TABLES = "tables.";
  private static final String AMOUNT = ".amount";

  private final Once<Set<String>> inTables;
  private final Once<Set<String>> elsewhere;

  Stated(Submission submission, List<Figure> figures) {
    this.inTables = new Once<>(() -> paths(figures, true));
    this.elsewhere = new Once<>(() -> paths(submission, figures));
  }

  boolean contains(String path) {
    return (path.startsWith(TABLES) ? inTables : elsewhere).get().contains(path);
  }

  private static Set<String> paths(Submission submission, List<Figure> figures) {
    Set<String> paths = paths(figures, false);
    if (!submission.glossary().isEmpty()) {
      paths.add("glossary");
    }
    var statement = submission.statement();
    if (statement != null) {
      addNone(paths, "government_funds", statement.governmentFunds());
      addNone(paths, "state_capital", statement.stateCapital());
      var threePublic = statement.threePublic();
      addNone(paths, "three_public", threePublic == null ? null : threePublic.noneStated());
    }
    return paths;
  }

  /** The paths of figures; an item's as well where its amount is stated. */
  private static Set<String> paths(List<Figure> figures, boolean inTables) {
    Set<String> paths = new HashSet<>();
    for (Figure figure : figures) {
      String path = figure.place().path();
      if (path.startsWith(TABLES) == inTables) {
        paths.add(path);
        if (path.endsWith(AMOUNT)) {
          paths.add(path.substring(0, path.length() - AMOUNT.length()));
        }
      }
    }
    return paths;
  }

  private static void addNone(Set<String> paths, String key, @Nullable FundBudget budget) {
    addNone(paths, key, budget == null ? null : budget.noneStated());
  }

  private static void addNone(Set<String> paths, String key, @Nullable Boolean none) {
    if (Boolean.TRUE.equals(none)) {
      paths.add("statement." + key + ".none_stated");
    }
  }
}
