package org.gouji.findings;

import java.util.List;
import org.gouji.rulebook.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one file.
 *
 * @param organization name of the organization; null where the file does not say
 * @param fiscalYear null where the file does not say
 * @param figures how many figures the file prints
 * @param figuresChecked how many of them at least one check examined
 * @param causes what probably lies behind the findings about figures, likeliest first
 * @param findings in reading order
 * @param leftOut how many more findings there are than the list holds
 * @param validated whether every check could be carried out
 */
public record SubmissionReport(
    String file,
    String sha256,
    @Nullable String organization,
    @Nullable Integer fiscalYear,
    int figures,
    int figuresChecked,
    List<Cause> causes,
    List<Finding> findings,
    int leftOut,
    boolean validated) {
  SubmissionReport with(List<Finding> others, int othersLeftOut, boolean complete) {
    return with(figuresChecked, List.copyOf(others), othersLeftOut, complete);
  }

  /** The same with further figures that checks between documents examined. */
  public SubmissionReport withFurtherChecked(int further) {
    return with(figuresChecked + further, findings, leftOut, validated);
  }

  private SubmissionReport with(
      int checked, List<Finding> others, int othersLeftOut, boolean complete) {
    return new SubmissionReport(
        file,
        sha256,
        organization,
        fiscalYear,
        figures,
        checked,
        causes,
        others,
        othersLeftOut,
        complete);
  }

  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
