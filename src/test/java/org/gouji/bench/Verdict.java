package org.gouji.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.findings.Cause;
import org.gouji.findings.SubmissionReport;
import org.gouji.findings.Suspicion;

/**
 * How well a report names what is wrong with a submission.
 *
 * @param detected whether anything is found at all
 * @param first whether the figure that is named first is wrong
 * @param amongThree whether a wrong figure is among the first three that are named
 * @param right whether the figures that are named first are just the wrong ones, each with the
 *     right number
 * @param certain whether the first cause is called certain
 * @param certainAndRight whether it is, and every figure of it is wrong and has the right number
 */
record Verdict(
    boolean detected,
    boolean first,
    boolean amongThree,
    boolean right,
    boolean certain,
    boolean certainAndRight) {
  private static final int FEW = 3;

  static Verdict of(SubmissionReport report, Sample sample) {
    List<Suspicion> named = named(report);
    boolean certain = !report.causes().isEmpty() && report.causes().get(0).certain();
    return new Verdict(
        !report.findings().isEmpty(),
        named.stream().limit(1).anyMatch(suspicion -> isWrong(suspicion, sample)),
        named.stream().limit(FEW).anyMatch(suspicion -> isWrong(suspicion, sample)),
        nameJust(report.causes(), sample),
        certain,
        certain && areRight(report.causes().get(0).figures(), sample));
  }

  /** All figures that may be wrong, likeliest first, cause by cause. */
  static List<Suspicion> named(SubmissionReport report) {
    return report.causes().stream().flatMap(cause -> cause.suspicions().stream()).toList();
  }

  private static boolean isWrong(Suspicion suspicion, Sample sample) {
    return sample.mistakes().stream().anyMatch(mistake -> mistake.isAt(suspicion.place().path()));
  }

  /** Whether the first causes name as many figures as are wrong, and these. */
  private static boolean nameJust(List<Cause> causes, Sample sample) {
    List<Suspicion> leading = new ArrayList<>();
    for (Cause cause : causes) {
      if (leading.size() < sample.mistakes().size()) {
        leading.addAll(cause.figures());
      }
    }
    return leading.size() == sample.mistakes().size() && areRight(leading, sample);
  }

  private static boolean areRight(List<Suspicion> leading, Sample sample) {
    return leading.stream()
        .allMatch(named -> sample.mistakes().stream().anyMatch(mistake -> isRight(named, mistake)));
  }

  private static boolean isRight(Suspicion named, Mistake mistake) {
    return mistake.isAt(named.place().path())
        && named.suggested() != null
        && new BigDecimal(named.suggested()).compareTo(new BigDecimal(mistake.right())) == 0;
  }
}
