package org.gouji.examining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.gouji.model.Figure;
import org.gouji.model.Place;
import org.gouji.model.StatedAndPrinted;
import org.gouji.model.Submission;
import org.gouji.model.Summary;
import org.gouji.rulebook.CheckSettings;
import org.gouji.rulebook.Rulebook;
import org.gouji.rulebook.RulebookException;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Examines submissions: one session each over the shared rules. Safe for use by several threads.
 */
public final class Examination {
  /**
   * Far above what the largest submission fires; rules do not chain, so reaching it means that one
   * does.
   */
  private static final int MOST_FIRINGS = 20_000_000;

  private static final Comparator<Entry> ORDER =
      (one, other) -> {
        int byCheck = one.check().compareTo(other.check());
        return byCheck != 0 ? byCheck : placeOf(one).compareTo(placeOf(other));
      };

  private final Rulebook rulebook;
  private final List<RuleBase> rules;
  private final Predicate<String> enabled;
  private final Map<PlaceAndYear, Jurisdiction> jurisdictions = new ConcurrentHashMap<>();

  private record PlaceAndYear(@Nullable String jurisdiction, @Nullable Integer fiscalYear) {}

  /**
   * Prepares examinations with these rules.
   *
   * @param rules bases that do not share rules; each examines in sessions of its own
   * @param enabled which checks to carry out, by id
   * @throws RulebookException where an office's own parameters do not fit what reads them
   */
  public Examination(Rulebook rulebook, List<RuleBase> rules, Predicate<String> enabled) {
    this.rulebook = rulebook;
    this.rules = List.copyOf(rules);
    this.enabled = enabled;
    rulebook.additionalParameters().forEach(parameters -> Jurisdiction.of(parameters).readAll());
  }

  /**
   * Carries out every enabled check.
   *
   * @param figures every figure of the submission
   */
  public Ledger examine(Submission submission, List<Figure> figures) {
    return examine(submission, figures, false);
  }

  /**
   * The same, for showing that the order of the facts does not matter.
   *
   * @param reversed whether to insert the facts in the opposite order
   */
  public Ledger examine(Submission submission, List<Figure> figures, boolean reversed) {
    PlaceAndYear when = new PlaceAndYear(submission.jurisdiction(), submission.fiscalYear());
    Jurisdiction jurisdiction = jurisdiction(when);
    List<Object> facts = new ArrayList<>(Facts.of(submission));
    Stated stated = new Stated(submission, figures);
    Outline outline = jurisdiction.text().outline(submission, stated);
    facts.addAll(jurisdiction.text().facts(submission, outline, stated));
    if (submission.statement() != null && submission.tables() != null) {
      facts.add(StatedAndPrinted.of(submission.statement(), submission.tables()));
    }
    if (submission.statement() != null) {
      facts.addAll(Unexplained.in(outline, submission.statement()));
    }
    facts.add(jurisdiction.norms());
    facts.add(jurisdiction.classification());
    facts.add(new Printing(submission, figures, jurisdiction.plausible()));
    facts.addAll(TableHead.in(submission, figures));
    facts.add(RequiredTables.of(submission, figures, jurisdiction.tables()));
    facts.addAll(NarrativeFacts.of(submission, outline, figures, facts));
    if (reversed) {
      Collections.reverse(facts);
    }
    return judge(facts, when);
  }

  /** Carries out every enabled check between a document and its neighbours. */
  public Ledger examine(Neighbours neighbours) {
    Summary document = neighbours.document();
    String jurisdiction = document.registration().jurisdiction();
    return judge(neighbours.facts(), new PlaceAndYear(jurisdiction, document.fiscalYear()));
  }

  private Jurisdiction jurisdiction(PlaceAndYear when) {
    Jurisdiction known = jurisdictions.get(when);
    return known != null
        ? known
        : jurisdictions.computeIfAbsent(
            when,
            key -> Jurisdiction.of(rulebook.parameters(key.jurisdiction(), key.fiscalYear())));
  }

  private Ledger judge(List<Object> facts, PlaceAndYear when) {
    CheckSettings settings = rulebook.settings(when.jurisdiction(), when.fiscalYear());
    Predicate<String> on = check -> enabled.test(check) && settings.isOn(check);
    Jurisdiction jurisdiction = jurisdiction(when);
    List<Entry> entries = new ArrayList<>();
    List<Ledger.Failure> failures = new ArrayList<>();
    for (RuleBase base : rules) {
      List<Object> asked = facts.stream().filter(fact -> base.asksFor(fact.getClass())).toList();
      try {
        entries.addAll(fire(base.all(), on, asked, jurisdiction));
      } catch (RuntimeException broken) {
        eachAlone(base, on, asked, jurisdiction, entries, failures);
      }
    }
    entries.sort(ORDER);
    return new Ledger(List.copyOf(entries), List.copyOf(failures));
  }

  /** One failing rule ends a session, so the others get their say in sessions of their own. */
  private void eachAlone(
      RuleBase base,
      Predicate<String> on,
      List<Object> facts,
      Jurisdiction jurisdiction,
      List<Entry> entries,
      List<Ledger.Failure> failures) {
    for (String check : base.ruleNames()) {
      if (on.test(check)) {
        try {
          entries.addAll(fire(base.only(check), on, facts, jurisdiction));
        } catch (RuntimeException broken) {
          failures.add(new Ledger.Failure(check, reason(broken)));
        }
      }
    }
  }

  private List<Entry> fire(
      KieBase base, Predicate<String> on, List<Object> facts, Jurisdiction jurisdiction) {
    Examiner examiner = new Examiner(new Grading(jurisdiction.exact()));
    KieSession session = base.newKieSession();
    try {
      session.setGlobal("examiner", examiner);
      session.setGlobal("classification", jurisdiction.classification());
      session.setGlobal("norms", jurisdiction.norms());
      facts.forEach(session::insert);
      int fired = session.fireAllRules(match -> on.test(match.getRule().getName()), MOST_FIRINGS);
      if (fired >= MOST_FIRINGS) {
        throw new IllegalStateException("the rules do not come to an end");
      }
    } finally {
      session.dispose();
    }
    return examiner.entries();
  }

  private static String reason(Throwable broken) {
    Throwable cause = broken;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    return cause.getClass().getSimpleName()
        + (message == null ? "" : ": " + message.lines().findFirst().orElse(""));
  }

  private static Place placeOf(Entry entry) {
    return entry instanceof Identity identity
        ? identity.subject().place()
        : ((Demand) entry).place();
  }
}
