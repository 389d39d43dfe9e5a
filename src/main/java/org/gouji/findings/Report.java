package org.gouji.findings;

import java.util.List;
import org.gouji.rulebook.Severity;

/**
 * The findings of one run.
 *
 * @param evidence what it rests on besides the submissions
 * @param submissions in the order of their paths
 */
public record Report(Evidence evidence, List<SubmissionReport> submissions) {
  /** The SHA-256 of the rules, texts and parameters in force. */
  public String rulebookSha256() {
    return evidence.rulebookSha256();
  }

  /** What they come to. */
  public Totals totals() {
    Totals totals = Totals.NONE;
    for (SubmissionReport submission : submissions) {
      totals = totals.plus(submission);
    }
    return totals;
  }

  public long count(Severity severity) {
    return totals().count(severity);
  }

  /** How many figures the submissions print. */
  public long figures() {
    return totals().figures();
  }

  /** How many of them at least one check examined. */
  public long figuresChecked() {
    return totals().figuresChecked();
  }

  public boolean hasAtLeast(Severity severity) {
    return totals().hasAtLeast(severity);
  }

  /** Whether every check could be carried out on every file. */
  public boolean isComplete() {
    return totals().complete();
  }
}
