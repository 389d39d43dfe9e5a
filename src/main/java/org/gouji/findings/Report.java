package org.gouji.findings;

import java.util.List;
import org.gouji.rulebook.Severity;

/**
 * The findings of one run.
 *
 * @param rulebookSha256 of the rules, texts and parameters in force
 * @param submissions in the order of their paths
 */
public record Report(String rulebookSha256, List<SubmissionReport> submissions) {
  public long count(Severity severity) {
    return submissions.stream().mapToLong(submission -> submission.count(severity)).sum();
  }

  /** How many figures the submissions print. */
  public long figures() {
    return submissions.stream().mapToLong(SubmissionReport::figures).sum();
  }

  /** How many of them at least one check examined. */
  public long figuresChecked() {
    return submissions.stream().mapToLong(SubmissionReport::figuresChecked).sum();
  }

  public boolean hasAtLeast(Severity severity) {
    return submissions.stream()
        .flatMap(submission -> submission.findings().stream())
        .anyMatch(finding -> finding.severity().isAtLeast(severity));
  }

  /** Whether every check could be carried out on every file. */
  public boolean isComplete() {
    return submissions.stream().allMatch(SubmissionReport::validated);
  }
}
