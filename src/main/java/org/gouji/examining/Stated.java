package org.gouji.examining;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.model.Figure;
import org.gouji.model.FundBudget;
import org.gouji.model.Once;
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
    return containsAny(ways(path));
  }

  /** Whether it contains one of the paths that {@link #ways} gives. */
  boolean containsAny(List<String> ways) {
    for (String path : ways) {
      if ((path.startsWith(TABLES) ? inTables : elsewhere).get().contains(path)) {
        return true;
      }
    }
    return false;
  }

  /** The paths under which an item may be stated: its own and that of its amount. */
  static List<String> ways(String path) {
    return List.of(path, path + AMOUNT);
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

  private static Set<String> paths(List<Figure> figures, boolean inTables) {
    Set<String> paths = new HashSet<>();
    for (Figure figure : figures) {
      if (figure.isInTable() == inTables) {
        paths.add(figure.place().path());
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
