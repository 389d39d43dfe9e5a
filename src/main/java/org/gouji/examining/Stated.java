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
  private final Once<Set<String>> paths;

  Stated(Submission submission, List<Figure> figures) {
    this.paths = new Once<>(() -> paths(submission, figures));
  }

  boolean contains(String path) {
    return paths.get().contains(path) || paths.get().contains(path + ".amount");
  }

  private static Set<String> paths(Submission submission, List<Figure> figures) {
    Set<String> paths = new HashSet<>();
    for (Figure figure : figures) {
      paths.add(figure.place().path());
    }
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

  private static void addNone(Set<String> paths, String key, @Nullable FundBudget budget) {
    addNone(paths, key, budget == null ? null : budget.noneStated());
  }

  private static void addNone(Set<String> paths, String key, @Nullable Boolean none) {
    if (Boolean.TRUE.equals(none)) {
      paths.add("statement." + key + ".none_stated");
    }
  }
}
