package org.gouji.examining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
import org.kie.api.runtime.rule.AgendaFilter;

/**
 * Examines submissions: one session each over the shared rules. Safe for use by several threads.
 */
public final class Examination {
  /**
   * Far above what the largest submission fires; rules do not chain, so reaching it means that one
   * does.
   */
  private static final int MOST_FIRINGS = 20_000_000;

  private static final Comparator<Entry> READING_ORDER =
      (one, other) -> placeOf(one).compareTo(placeOf(other));

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
    List<Object> facts = Facts.of(submission);
    facts.addAll(derived(submission, figures, facts));
    if (reversed) {
      Collections.reverse(facts);
    }
    return judge(facts, when(submission), match -> true);
  }

  /**
   * Examines a submission of which some figures have changed, as far as it may come out
   * differently: what rests on records that are new, and every check of which a demand was not met.
   * What other checks state about the other records is as it was and left out.
   *
   * @param isNew whether a record was none of the submission's before
   * @param before everything that was stated about the submission before
   */
  public Ledger examineAgain(
      Submission submission, List<Figure> figures, Predicate<Object> isNew, Ledger before) {
    if (!before.failures().isEmpty()) {
      return examine(submission, figures);
    }
    List<Object> facts = Facts.of(submission);
    Set<Object> derived = Collections.newSetFromMap(new IdentityHashMap<>());
    derived.addAll(derived(submission, figures, facts));
    facts.addAll(derived);
    Set<String> unmet = before.unmet();
    return judge(
        facts,
        when(submission),
        match -> {
          Object only = RuleBase.onlyFact(match);
          return only == null
              || derived.contains(only)
              || isNew.test(only)
              || unmet.contains(match.getRule().getName());
        });
  }

  private static PlaceAndYear when(Submission submission) {
    return new PlaceAndYear(submission.jurisdiction(), submission.fiscalYear());
  }

  /** The facts about a submission besides the records that it consists of. */
  private List<Object> derived(Submission submission, List<Figure> figures, List<Object> records) {
    Jurisdiction jurisdiction = jurisdiction(when(submission));
    Stated stated = new Stated(submission, figures);
    Outline outline = jurisdiction.text().outline(submission, stated);
    List<Object> facts = new ArrayList<>(jurisdiction.text().facts(submission, outline, stated));
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
    facts.addAll(NarrativeFacts.of(submission, outline, figures, records));
    return facts;
  }

  /** Carries out every enabled check between a document and its neighbours. */
  public Ledger examine(Neighbours neighbours) {
    Summary document = neighbours.document();
    String jurisdiction = document.registration().jurisdiction();
    return judge(
        neighbours.facts(), new PlaceAndYear(jurisdiction, document.fiscalYear()), match -> true);
  }

  private Jurisdiction jurisdiction(PlaceAndYear when) {
    Jurisdiction known = jurisdictions.get(when);
    return known != null
        ? known
        : jurisdictions.computeIfAbsent(
            when,
            key -> Jurisdiction.of(rulebook.parameters(key.jurisdiction(), key.fiscalYear())));
  }

  /**
   * @param asked which matches of enabled checks are of interest
   */
  private Ledger judge(List<Object> facts, PlaceAndYear when, AgendaFilter asked) {
    CheckSettings settings = rulebook.settings(when.jurisdiction(), when.fiscalYear());
    Predicate<String> on = check -> enabled.test(check) && settings.isOn(check);
    AgendaFilter filter = match -> on.test(match.getRule().getName()) && asked.accept(match);
    Jurisdiction jurisdiction = jurisdiction(when);
    List<Entry> entries = new ArrayList<>();
    List<Ledger.Failure> failures = new ArrayList<>();
    for (RuleBase base : rules) {
      List<Object> known = new ArrayList<>();
      for (Object fact : facts) {
        if (base.asksFor(fact.getClass())) {
          known.add(fact);
        }
      }
      try {
        entries.addAll(fire(base.all(), filter, known, jurisdiction));
      } catch (RuntimeException broken) {
        eachAlone(base, on, filter, known, jurisdiction, entries, failures);
      }
    }
    return new Ledger(inOrder(entries), List.copyOf(failures));
  }

  /** One failing rule ends a session, so the others get their say in sessions of their own. */
  private void eachAlone(
      RuleBase base,
      Predicate<String> on,
      AgendaFilter filter,
      List<Object> facts,
      Jurisdiction jurisdiction,
      List<Entry> entries,
      List<Ledger.Failure> failures) {
    for (String check : base.ruleNames()) {
      if (on.test(check)) {
        try {
          entries.addAll(fire(base.only(check), filter, facts, jurisdiction));
        } catch (RuntimeException broken) {
          failures.add(new Ledger.Failure(check, reason(broken)));
        }
      }
    }
  }

  private List<Entry> fire(
      KieBase base, AgendaFilter filter, List<Object> facts, Jurisdiction jurisdiction) {
    Examiner examiner = new Examiner(new Grading(jurisdiction.exact()));
    KieSession session = base.newKieSession();
    try {
      session.setGlobal("examiner", examiner);
      session.setGlobal("classification", jurisdiction.classification());
      session.setGlobal("norms", jurisdiction.norms());
      facts.forEach(session::insert);
      int fired = session.fireAllRules(filter, MOST_FIRINGS);
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

  /** By check and place. What a check states comes together, and mostly in reading order. */
  private static List<Entry> inOrder(List<Entry> entries) {
    SortedMap<String, List<Entry>> byCheck = new TreeMap<>();
    String check = "";
    List<Entry> statements = new ArrayList<>();
    for (Entry entry : entries) {
      if (!entry.check().equals(check)) {
        check = entry.check();
        statements = byCheck.computeIfAbsent(check, none -> new ArrayList<>());
      }
      statements.add(entry);
    }
    List<Entry> ordered = new ArrayList<>(entries.size());
    for (List<Entry> all : byCheck.values()) {
      all.sort(READING_ORDER);
      ordered.addAll(all);
    }
    return Collections.unmodifiableList(ordered);
  }

  private static Place placeOf(Entry entry) {
    return entry instanceof Identity identity
        ? identity.subject().place()
        : ((Demand) entry).place();
  }
}
