package org.gouji.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.examining.Demand;
import org.gouji.examining.Entry;
import org.gouji.examining.Grade;
import org.gouji.examining.Identity;
import org.gouji.examining.Ledger;
import org.gouji.model.Place;
import org.gouji.model.Submission;
import org.gouji.reading.Reading;
import org.gouji.rulebook.Check;
import org.gouji.rulebook.CheckSettings;
import org.gouji.rulebook.Rulebook;
import org.gouji.rulebook.Severity;
import org.gouji.yaml.Problem;
import org.jspecify.annotations.Nullable;

/** A finding before it is put into words. */
record Draft(Check check, Severity severity, Place place, Cause cause) {
  static final Comparator<Draft> READING_ORDER =
      Comparator.comparing(Draft::place).thenComparing(draft -> draft.check().id());

  /** What it comes from. */
  sealed interface Cause {}

  record Broken(Entry entry) implements Cause {}

  record Unreadable(Problem problem) implements Cause {}

  record Failed(Ledger.Failure failure) implements Cause {}

  /** Drafts of everything that is not as it should be, in reading order. */
  static List<Draft> of(Rulebook rulebook, Reading reading, Ledger ledger) {
    CheckSettings settings = settings(rulebook, reading.submission());
    List<Draft> drafts = new ArrayList<>();
    for (Problem problem : reading.problems()) {
      Check check = rulebook.check(problem.check());
      drafts.add(
          new Draft(check, settings.severity(check), problem.place(), new Unreadable(problem)));
    }
    for (Entry entry : ledger.entries()) {
      if (entry.isBroken()) {
        drafts.add(broken(rulebook.check(entry.check()), entry, settings));
      }
    }
    for (Ledger.Failure failure : ledger.failures()) {
      Check check = rulebook.check("I09");
      drafts.add(
          new Draft(check, settings.severity(check), new Place("", 1, 1, 0), new Failed(failure)));
    }
    drafts.sort(READING_ORDER);
    return drafts;
  }

  private static Draft broken(Check check, Entry entry, CheckSettings settings) {
    Severity severity = settings.severity(check);
    if (entry instanceof Identity identity) {
      Severity own = identity.grade() == Grade.ROUNDED ? Severity.NOTE : severity;
      return new Draft(check, own, identity.subject().place(), new Broken(entry));
    }
    return new Draft(check, severity, ((Demand) entry).place(), new Broken(entry));
  }

  private static CheckSettings settings(Rulebook rulebook, @Nullable Submission submission) {
    return submission == null
        ? rulebook.settings(null, null)
        : rulebook.settings(submission.jurisdiction(), submission.fiscalYear());
  }
}
