package org.gouji.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gouji.diagnosis.Diagnosis;
import org.gouji.examining.Demand;
import org.gouji.examining.Entry;
import org.gouji.examining.Grade;
import org.gouji.examining.Identity;
import org.gouji.examining.Ledger;
import org.gouji.model.Figure;
import org.gouji.model.Submission;
import org.gouji.model.Text;
import org.gouji.reading.Reading;
import org.gouji.rulebook.Rulebook;
import org.gouji.yaml.Problem;
import org.jspecify.annotations.Nullable;

/** Writes the report of one file from its reading and its ledger. */
public final class FindingWriter {
  private final Rulebook rulebook;
  private final int mostFindings;

  /**
   * Writes with the texts of a rulebook.
   *
   * @param mostFindings the longest list of findings of one file; the gravest are kept
   */
  public FindingWriter(Rulebook rulebook, int mostFindings) {
    this.rulebook = rulebook;
    this.mostFindings = mostFindings;
  }

  /** The report of one file without a diagnosis. */
  public SubmissionReport write(Reading reading, Ledger ledger) {
    return write(reading, ledger, List.of());
  }

  /**
   * The report of one file; an empty ledger where nothing could be examined.
   *
   * @param diagnoses what explains the identities that are broken in the ledger, likeliest first
   */
  public SubmissionReport write(Reading reading, Ledger ledger, List<Diagnosis> diagnoses) {
    List<Draft> all = Draft.of(rulebook, reading, ledger);
    List<Draft> drafts = gravest(all, Comparator.comparing(Draft::severity), Draft.READING_ORDER);
    Lines lines = new Lines(reading.text());
    Fingerprints fingerprints = new Fingerprints(reading);
    List<Finding> findings = new ArrayList<>();
    IdentityHashMap<Entry, String> reported = new IdentityHashMap<>();
    for (Draft draft : drafts) {
      Finding finding = finding(draft, lines, fingerprints);
      findings.add(finding);
      if (draft.cause() instanceof Draft.Broken broken) {
        reported.put(broken.entry(), finding.fingerprint());
      }
    }
    Submission submission = reading.submission();
    return new SubmissionReport(
        reading.file(),
        reading.sha256(),
        organization(submission),
        submission == null ? null : submission.fiscalYear(),
        reading.figures().size(),
        examined(reading, ledger),
        List.copyOf(ledger.checks()),
        causes(diagnoses, reported, findings, lines),
        ShiftedRows.folded(Echoes.folded(findings), reading.figures()),
        all.size() - drafts.size(),
        ledger.failures().isEmpty());
  }

  private static List<Cause> causes(
      List<Diagnosis> diagnoses,
      IdentityHashMap<Entry, String> reported,
      List<Finding> findings,
      Lines lines) {
    return diagnoses.stream()
        .map(diagnosis -> CauseWriter.write(diagnosis, reported, findings, lines))
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * The report of a file with what the checks between documents found in it.
   *
   * @param reading the file once more
   * @param ledger what these checks stated
   */
  public SubmissionReport add(SubmissionReport report, Reading reading, Ledger ledger) {
    SubmissionReport further = write(reading.withoutProblems(), ledger);
    List<Finding> all = new ArrayList<>(report.findings());
    all.addAll(further.findings());
    List<Finding> findings =
        gravest(all, Comparator.comparing(Finding::severity), Finding.READING_ORDER);
    return report.with(
        Echoes.folded(findings),
        report.leftOut() + further.leftOut() + all.size() - findings.size(),
        report.validated() && further.validated());
  }

  /** As many as a list may hold, in reading order; where there are more, the gravest. */
  private <T> List<T> gravest(List<T> all, Comparator<T> bySeverity, Comparator<T> readingOrder) {
    List<T> kept = new ArrayList<>(all);
    if (kept.size() > mostFindings) {
      kept.sort(bySeverity.thenComparing(readingOrder));
      kept = kept.subList(0, mostFindings);
    }
    kept.sort(readingOrder);
    return kept;
  }

  /** How many of the figures took part in a check; amounts in the text are none of them. */
  private static int examined(Reading reading, Ledger ledger) {
    Set<Figure> examined = ledger.examinedFigures();
    int count = 0;
    for (Figure figure : reading.figures()) {
      count += examined.contains(figure) ? 1 : 0;
    }
    return count;
  }

  private static Finding finding(Draft draft, Lines lines, Fingerprints fingerprints) {
    if (draft.cause() instanceof Draft.Broken broken) {
      return broken(draft, broken.entry(), lines, fingerprints);
    }
    if (draft.cause() instanceof Draft.Unreadable unreadable) {
      Problem problem = unreadable.problem();
      return plain(draft, problem.variant(), Wording.same(problem.details()), lines, fingerprints);
    }
    Ledger.Failure failure = ((Draft.Failed) draft.cause()).failure();
    Map<String, String> details = Map.of("check", failure.check(), "reason", failure.reason());
    return plain(draft, failure.check(), Wording.same(details), lines, fingerprints);
  }

  private static Finding broken(Draft draft, Entry entry, Lines lines, Fingerprints fingerprints) {
    if (entry instanceof Demand demand) {
      return plain(draft, demand.variant(), demand.details(), lines, fingerprints);
    }
    Identity identity = (Identity) entry;
    boolean rounded = identity.grade() == Grade.ROUNDED;
    Text message = draft.check().message(identity.variant());
    String stated = identity.subject().value().toPlainString();
    String expected = identity.expected().toPlainString();
    return new Finding(
        draft.check(),
        draft.severity(),
        identity.grade(),
        draft.place(),
        Wording.fill(rounded ? Wording.rounded(message) : message, Wording.details(identity)),
        stated,
        expected,
        identity.difference().toPlainString(),
        identity.subject().unit(),
        rounded ? identity.tolerance().stripTrailingZeros().toPlainString() : null,
        related(identity),
        lines.line(draft.place()),
        fingerprints.of(draft, stated + "|" + expected),
        null);
  }

  private static Finding plain(
      Draft draft,
      String variant,
      Map<String, Text> details,
      Lines lines,
      Fingerprints fingerprints) {
    return new Finding(
        draft.check(),
        draft.severity(),
        null,
        draft.place(),
        Wording.fill(draft.check().message(variant), details),
        null,
        null,
        null,
        null,
        null,
        List.of(),
        lines.line(draft.place()),
        fingerprints.of(draft, variant),
        null);
  }

  private static List<Finding.Related> related(Identity identity) {
    return identity.addends().stream()
        .map(
            addend ->
                new Finding.Related(
                    addend.figure().place(),
                    addend.figure().name().text(),
                    addend.figure().value().toPlainString()))
        .toList();
  }

  /** The name of the organization; null where the file does not say. */
  static @Nullable String organization(@Nullable Submission submission) {
    if (submission == null
        || submission.organization() == null
        || submission.organization().name() == null) {
      return null;
    }
    return submission.organization().name().text();
  }
}
