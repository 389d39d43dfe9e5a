package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the performance targets cover (绩效目标). */
public record Performance(
    @Key(zh = "绩效目标涉及资金", en = "amount under performance targets") Item projectAmount,
    @Key(zh = "绩效目标项目数", en = "projects under performance targets", counts = Unit.PIECE)
        @Nullable Figure projectCount) {
  /**
   * The amount within project expenditure; equal to it where all projects have targets.
   *
   * @param allProjects whether the document says that they have
   */
  public List<Bound> bounds(Statement statement, boolean allProjects) {
    return projectAmount.amount() == null
        ? List.of()
        : ProjectTargets.stated(projectAmount.amount(), statement, allProjects);
  }

  /** What is stated here beside the projects of the table. */
  public ProjectList listedIn(PerformanceTable table) {
    return ProjectList.of(this, table);
  }

  /** The amount where it is less than project expenditure, whichever funds that may mean. */
  List<Contradiction> shortfall(Statement statement) {
    return projectAmount.amount() == null
        ? List.of()
        : ProjectTargets.shortfall(projectAmount.amount(), statement);
  }
}
