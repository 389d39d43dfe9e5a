package org.gouji.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.examining.Demand;
import org.gouji.examining.Entry;
import org.gouji.examining.Identity;
import org.gouji.examining.Ledger;
import org.gouji.model.Figure;
import org.gouji.model.Submission;

/** Names the figures that are most likely wrong. Safe for use by several threads. */
public final class Diagnostician {
  private static final Comparator<Diagnosis> LIKELIEST_FIRST =
      Comparator.comparing(Diagnosis::certain)
          .thenComparingInt(diagnosis -> diagnosis.explained().size())
          .reversed()
          .thenComparing(diagnosis -> diagnosis.likeliest().figure().place());

  /** Beyond this the broken identities are a list, not a riddle. */
  private static final int MOST_BROKEN = 400;

  private final Reexamination reexamination;

  /** Examines a submission again of which some figures have changed. */
  public interface Reexamination {
    /**
     * At least what may come out differently than before, and all demands that were not met.
     *
     * @param figures every figure of the submission
     * @param isNew whether a record was none of the submission's before
     * @param before everything that was stated about the submission before
     */
    Ledger examine(
        Submission submission, List<Figure> figures, Predicate<Object> isNew, Ledger before);
  }

  /**
   * Prepares diagnoses.
   *
   * @param reexamination shows what corrections would bring
   */
  public Diagnostician(Reexamination reexamination) {
    this.reexamination = reexamination;
  }

  /**
   * The likeliest causes of the identities that are broken; what rounding explains needs no cause.
   *
   * @param figures every figure of the submission, in the written order
   * @param ledger everything that the checks stated about it
   * @return the likeliest first; empty where nothing is broken or nothing explains it
   */
  public List<Diagnosis> diagnose(Submission submission, List<Figure> figures, Ledger ledger) {
    List<Identity> broken = new ArrayList<>();
    for (Entry entry : ledger.entries()) {
      if (entry instanceof Identity identity && !Keeping.holds(identity)) {
        broken.add(identity);
      }
    }
    if (broken.isEmpty() || broken.size() > MOST_BROKEN) {
      return List.of();
    }
    Sheet sheet = new Sheet(ledger, Parts.figures(broken));
    List<Diagnosis> diagnoses = Revisions.merged(new Causes(sheet, figures).of(broken));
    diagnoses.sort(LIKELIEST_FIRST);
    Confirmation confirmation = new Confirmation(submission, figures, ledger, reexamination);
    boolean demands = demandsFigures(figures, ledger);
    return diagnoses.stream()
        .flatMap(
            diagnosis ->
                demands || diagnosis.doubtful()
                    ? confirmation.of(diagnosis).stream()
                    : Stream.of(diagnosis))
        .sorted(LIKELIEST_FIRST)
        .toList();
  }

  /** Whether a demand that is not met is about a figure, so that a correction may meet it. */
  private static boolean demandsFigures(List<Figure> figures, Ledger ledger) {
    Set<String> amiss = new HashSet<>();
    for (Entry entry : ledger.entries()) {
      if (entry instanceof Demand demand && demand.isBroken()) {
        amiss.add(demand.place().path());
      }
    }
    return figures.stream().anyMatch(figure -> amiss.contains(figure.place().path()));
  }
}
