package org.gouji.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gouji.model.Place;
import org.gouji.yaml.Problem;

/** The problems of one file, up to a number that nobody reads through. */
final class Problems implements Consumer<Problem> {
  static final int MOST = 10_000;

  private final List<Problem> kept = new ArrayList<>();

  @Override
  public void accept(Problem problem) {
    if (kept.size() < MOST) {
      kept.add(problem);
    } else if (kept.size() == MOST) {
      String limit = Integer.toString(MOST);
      kept.add(new Problem("I06", "problems", new Place("", 1, 1, 1), Map.of("limit", limit)));
    }
  }

  List<Problem> all() {
    return List.copyOf(kept);
  }
}
