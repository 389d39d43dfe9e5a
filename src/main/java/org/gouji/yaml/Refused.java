package org.gouji.yaml;

import org.gouji.model.Place;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.Event;

/** Ends the reading of a file that cannot be read any further. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  Refused(Problem problem) {
    super(problem.variant(), null, false, false);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }

  static Place place(Event event) {
    Mark mark = event.getStartMark();
    return new Place("", mark.getLine() + 1, mark.getColumn() + 1, 1);
  }
}
