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
  private final Set<String> paths = new HashSet<>();

  Stated(Submission submission, List<Figure> figures) {
    figures.forEach(figure -> paths.add(figure.place().path()));
    if (!submission.glossary().isEmpty()) {
      paths.add("glossary");
    }
    var statement = submission.statement();
    if (statement != null) {
      addNone("government_funds", statement.governmentFunds());
      addNone("state_capital", statement.stateCapital());
      var threePublic = statement.threePublic();
      addNone("three_public", threePublic == null ? null : threePublic.noneStated());
    }
  }

  boolean contains(String path) {
    return paths.contains(path) || paths.contains(path + ".amount");
  }

  private void addNone(String key, @Nullable FundBudget budget) {
    addNone(key, budget == null ? null : budget.noneStated());
  }

  private void addNone(String key, @Nullable Boolean none) {
    if (Boolean.TRUE.equals(none)) {
      paths.add("statement." + key + ".none_stated");
    }
  }
}
