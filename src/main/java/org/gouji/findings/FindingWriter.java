package org.gouji.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.gouji.diagnosis.Diagnosis;
import org.gouji.examining.Entry;
import org.gouji.examining.Ledger;
import org.gouji.model.Submission;
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
    List<Draft> drafts =
        gravest(all, most(reading), Comparator.comparing(Draft::severity), Draft.READING_ORDER);
    Lines lines = new Lines(reading.text());
    Phrasing phrasing = new Phrasing(lines, new Fingerprints(reading));
    List<Finding> findings = new ArrayList<>();
    IdentityHashMap<Entry, String> reported = new IdentityHashMap<>();
    for (Draft draft : drafts) {
      Finding finding = phrasing.finding(draft);
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
        Coverage.unexamined(reading, ledger),
        List.copyOf(ledger.checks()),
        causes(diagnoses, reported, findings, lines),
        ShiftedRows.folded(Echoes.folded(findings), reading.figures()),
        all.size() - drafts.size(),
        ledger.failures().isEmpty(),
        null,
        0,
        true,
        submission == null ? List.of() : Portrait.of(submission));
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
    SubmissionReport further = write(reading.with(List.of()), ledger);
    List<Finding> all = new ArrayList<>(report.findings());
    all.addAll(further.findings());
    List<Finding> findings =
        gravest(all, most(reading), Comparator.comparing(Finding::severity), Finding.READING_ORDER);
    return report.with(
        Echoes.folded(findings),
        report.leftOut() + further.leftOut() + all.size() - findings.size(),
        report.validated() && further.validated());
  }

  /** The findings about problems of a file, in reading order. */
  List<Finding> write(Reading reading, List<Problem> problems) {
    return write(reading.with(problems), new Ledger(List.of(), List.of())).findings();
  }

  /** The report of a file of waivers: nothing but the problems of its reading. */
  SubmissionReport remarks(Reading reading, LocalDate today) {
    List<Finding> findings = write(reading, reading.problems());
    return new SubmissionReport(
        reading.file(),
        reading.sha256(),
        null,
        null,
        0,
        List.of(),
        List.of(),
        List.of(),
        findings,
        0,
        true,
        today,
        0,
        false,
        List.of());
  }

  /** Waivers are applied to all that there is, and may leave what is not so grave. */
  private int most(Reading reading) {
    Submission submission = reading.submission();
    return submission == null || submission.waivers().isEmpty() ? mostFindings : Integer.MAX_VALUE;
  }

  /** As many as a list may hold, in reading order; where there are more, the gravest. */
  static <T> List<T> gravest(
      List<T> all, int most, Comparator<T> bySeverity, Comparator<T> readingOrder) {
    List<T> kept = new ArrayList<>(all);
    if (kept.size() > most) {
      kept.sort(bySeverity.thenComparing(readingOrder));
      kept = kept.subList(0, most);
    }
    kept.sort(readingOrder);
    return kept;
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
