package org.gouji.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.examining.Entry;
import org.gouji.examining.Identity;
import org.gouji.examining.Ledger;
import org.gouji.model.Figure;

/** Names the figures that are most likely wrong. */
public final class Diagnostician {
  private static final Comparator<Diagnosis> LIKELIEST_FIRST =
      Comparator.comparing(Diagnosis::certain)
          .thenComparingInt(diagnosis -> diagnosis.explained().size())
          .reversed()
          .thenComparing(diagnosis -> diagnosis.likeliest().figure().place());

  /** Beyond this the broken identities are a list, not a riddle. */
  private static final int MOST_BROKEN = 400;

  private Diagnostician() {}

  /**
   * The likeliest causes of the identities that are broken; what rounding explains needs no cause.
   *
   * @param ledger everything that the checks stated about a submission
   * @param figures every figure of the submission, in the written order
   * @return the likeliest first; empty where nothing is broken or nothing explains it
   */
  public static List<Diagnosis> diagnose(Ledger ledger, List<Figure> figures) {
    List<Identity> broken = new ArrayList<>();
    for (Entry entry : ledger.entries()) {
      if (entry instanceof Identity identity && !Keeping.holds(identity)) {
        broken.add(identity);
      }
    }
    if (broken.isEmpty() || broken.size() > MOST_BROKEN) {
      return List.of();
    }
    Causes causes = new Causes(new Sheet(ledger), figures);
    List<Diagnosis> diagnoses = causes.of(broken);
    diagnoses.sort(LIKELIEST_FIRST);
    return List.copyOf(diagnoses);
  }
}
