package org.gouji.cases;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.examining.Examination;
import org.gouji.examining.Ledger;
import org.gouji.examining.Neighbours;
import org.gouji.examining.RuleBase;
import org.gouji.findings.FindingWriter;
import org.gouji.findings.SubmissionReport;
import org.gouji.model.Summary;
import org.gouji.model.Text;
import org.gouji.reading.Reading;
import org.gouji.reading.SubmissionReader;
import org.gouji.rulebook.CheckCase;
import org.gouji.rulebook.Rulebook;
import org.gouji.rulebook.RulebookException;
import org.gouji.yaml.Limits;

/** Runs cases with the facts in their order and reversed, for the result must not depend on it. */
public final class CaseRunner {
  private static final int MOST_FINDINGS = 1000;

  private final Rulebook rulebook;
  private final List<RuleBase> rules;

  /** Runs the cases of a rulebook with rules compiled in one way or another. */
  public CaseRunner(Rulebook rulebook, List<RuleBase> rules) {
    this.rulebook = rulebook;
    this.rules = rules;
  }

  /** Runs the cases of a rulebook with its own rules. */
  public CaseRunner(Rulebook rulebook) {
    this(rulebook, RuleBase.of(rulebook));
  }

  /** The results of a check's cases, in order. */
  public List<CaseResult> run(String check) {
    return rulebook.cases(check).stream().map(given -> run(check, given)).toList();
  }

  /**
   * Carries out the check, and those that the case names beside it, on what the case gives.
   *
   * @return a result that does not pass, where either order of the facts has one
   * @throws RulebookException where the case names an unknown check
   */
  public CaseResult run(String check, CheckCase given) {
    CaseResult result = run(check, given, false);
    return result.passes() ? run(check, given, true) : result;
  }

  private CaseResult run(String check, CheckCase given, boolean reversed) {
    Set<String> enabled = new TreeSet<>(given.checks());
    enabled.add(check);
    refuseUnknown(check, enabled);
    Reading reading = read("case.yaml", given.submission());
    Examination examination = new Examination(rulebook, rules, enabled::contains);
    Ledger ledger =
        reading.submission() == null
            ? new Ledger(List.of(), List.of())
            : examination.examine(reading.submission(), reading.figures(), reversed);
    FindingWriter writer = new FindingWriter(rulebook, MOST_FINDINGS);
    SubmissionReport report = writer.write(reading, ledger);
    for (Neighbours neighbours : neighbours(reading, given, reversed)) {
      report = writer.add(report, reading, examination.examine(neighbours));
    }
    return new CaseResult(
        check,
        given,
        Expectations.expected(check, given),
        Expectations.found(report.findings(), given),
        reversed);
  }

  /** The submission of the case beside the others that it gives. */
  private static List<Neighbours> neighbours(Reading reading, CheckCase given, boolean reversed) {
    List<Reading> readings = new ArrayList<>(List.of(reading));
    List<String> others = given.otherSubmissions();
    for (int i = 0; i < others.size(); i++) {
      readings.add(read("other-" + (i + 1) + ".yaml", others.get(i)));
    }
    if (reversed) {
      Collections.reverse(readings);
    }
    List<Summary> summaries =
        readings.stream().map(Reading::summary).filter(Objects::nonNull).toList();
    return Neighbours.among(summaries).stream()
        .filter(neighbours -> neighbours.document().file().equals(reading.file()))
        .toList();
  }

  private static Reading read(String name, String submission) {
    byte[] bytes = submission.getBytes(StandardCharsets.UTF_8);
    return new SubmissionReader(Limits.DEFAULT).read(name, bytes);
  }

  private void refuseUnknown(String check, Set<String> enabled) {
    List<String> unknown = new ArrayList<>(enabled);
    unknown.removeAll(rulebook.ids());
    if (!unknown.isEmpty()) {
      String names = String.join(", ", unknown);
      throw new RulebookException(
          new Text(
              check + " 的例子提到未知的检查 " + names,
              "a case of " + check + " names unknown checks: " + names));
    }
  }
}
