package org.gouji.diagnosis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.examining.Demand;
import org.gouji.examining.Entry;
import org.gouji.examining.Identity;
import org.gouji.examining.Ledger;
import org.gouji.model.Figure;
import org.gouji.model.Place;
import org.gouji.model.Reprint;
import org.gouji.model.Submission;

/**
 * Examines a submission once more with a correction made, for what no identity tells: demands that
 * are met then, and what is broken only then.
 */
final class Confirmation {
  /** Each costs as much as examining the submission did. */
  private static final int MOST_EXAMINATIONS = 20;

  private final Submission submission;
  private final List<Figure> figures;
  private final Ledger ledger;
  private final Diagnostician.Reexamination reexamination;
  private final Set<Entry> met = Collections.newSetFromMap(new IdentityHashMap<>());
  private int examinations;

  /** A thing that is amiss, wherever it is stated. */
  private record Amiss(String check, String variant, Place place) {
    static Amiss of(Entry entry) {
      return entry instanceof Identity identity
          ? new Amiss(identity.check(), identity.variant(), identity.subject().place())
          : new Amiss(entry.check(), ((Demand) entry).variant(), ((Demand) entry).place());
    }
  }

  Confirmation(
      Submission submission,
      List<Figure> figures,
      Ledger ledger,
      Diagnostician.Reexamination reexamination) {
    this.submission = submission;
    this.figures = figures;
    this.ledger = ledger;
    this.reexamination = reexamination;
  }

  /**
   * The diagnosis with all that its corrections mend and none before it does; uncertain where they
   * break something, and none where that was in doubt.
   */
  Optional<Diagnosis> of(Diagnosis diagnosis) {
    IdentityHashMap<Figure, BigDecimal> numbers = new IdentityHashMap<>();
    for (Correction correction : diagnosis.corrections()) {
      if (correction.suggested() != null) {
        numbers.put(correction.figure(), correction.suggested());
      }
    }
    if (numbers.isEmpty()
        || !figures.containsAll(numbers.keySet())
        || ++examinations > MOST_EXAMINATIONS) {
      return diagnosis.doubtful() ? Optional.empty() : Optional.of(diagnosis);
    }
    Reprint reprint = new Reprint(numbers);
    Ledger after =
        reexamination.examine(reprint.of(submission), reprint.of(figures), reprint::isCopy, ledger);
    Set<Amiss> still = new HashSet<>();
    after.entries().stream().filter(Confirmation::isAmiss).map(Amiss::of).forEach(still::add);
    List<Entry> explained = new ArrayList<>(diagnosis.explained());
    Set<Amiss> before = new HashSet<>();
    for (Entry entry : ledger.entries()) {
      if (isAmiss(entry)) {
        before.add(Amiss.of(entry));
        if (entry instanceof Demand && !still.contains(Amiss.of(entry)) && met.add(entry)) {
          explained.add(entry);
        }
      }
    }
    boolean harmless = before.containsAll(still);
    return diagnosis.doubtful() && !harmless
        ? Optional.empty()
        : Optional.of(diagnosis.with(List.copyOf(explained), diagnosis.certain() && harmless));
  }

  private static boolean isAmiss(Entry entry) {
    return entry instanceof Identity identity ? !Keeping.holds(identity) : entry.isBroken();
  }
}
