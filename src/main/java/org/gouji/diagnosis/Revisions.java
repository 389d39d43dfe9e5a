package org.gouji.diagnosis;

import java.util.ArrayList;
import java.util.List;
import org.gouji.examining.Entry;

/** What becomes of a figure for which a later diagnosis found another number. */
final class Revisions {
  private Revisions() {}

  /**
   * The diagnoses with each figure in only one of them: the later one takes in what it revises.
   *
   * @param diagnoses in the order in which their corrections were made
   */
  static List<Diagnosis> merged(List<Diagnosis> diagnoses) {
    List<Diagnosis> merged = new ArrayList<>();
    for (Diagnosis diagnosis : diagnoses) {
      Diagnosis last = diagnosis;
      for (Diagnosis earlier : List.copyOf(merged)) {
        if (earlier.corrections().stream().anyMatch(last::corrects)) {
          merged.remove(earlier);
          last = revised(earlier, last);
        }
      }
      if (!last.corrections().isEmpty()) {
        merged.add(last);
      }
    }
    return merged;
  }

  /** A figure that is to print again what it prints was not wrong. */
  private static Diagnosis revised(Diagnosis earlier, Diagnosis later) {
    List<Correction> corrections = new ArrayList<>(later.corrections());
    earlier.corrections().stream()
        .filter(correction -> !later.corrects(correction))
        .forEach(corrections::add);
    corrections.removeIf(Correction::changesNothing);
    List<Entry> explained = new ArrayList<>(earlier.explained());
    explained.addAll(later.explained());
    return new Diagnosis(
        List.copyOf(corrections),
        later.alternatives(),
        List.copyOf(explained),
        false,
        earlier.doubtful() || later.doubtful());
  }
}
