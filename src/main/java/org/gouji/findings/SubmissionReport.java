package org.gouji.findings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gouji.rulebook.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one file.
 *
 * @param organization name of the organization; null where the file does not say
 * @param fiscalYear null where the file does not say
 * @param figures how many figures the file prints
 * @param figuresChecked how many of them at least one check examined
 * @param checks ids of the checks that found what they look at, as it should be or not, in order
 * @param causes what probably lies behind the findings about figures, likeliest first
 * @param findings in reading order
 * @param leftOut how many more findings there are than the list holds
 * @param validated whether every check could be carried out
 * @param today the day by which its waivers were judged; null where it has none
 * @param gone how many findings of the baseline it no longer has
 * @param submission whether it is one; otherwise the file is one of waivers that has findings
 * @param portrait what the money is for; null where the file does not say
 */
public record SubmissionReport(
    String file,
    String sha256,
    @Nullable String organization,
    @Nullable Integer fiscalYear,
    int figures,
    int figuresChecked,
    List<String> checks,
    List<Cause> causes,
    List<Finding> findings,
    int leftOut,
    boolean validated,
    @Nullable LocalDate today,
    int gone,
    boolean submission,
    @Nullable Portrait portrait) {
  SubmissionReport with(List<Finding> others, int othersLeftOut, boolean complete) {
    return with(figuresChecked, checks, List.copyOf(others), othersLeftOut, complete);
  }

  /**
   * The same with what checks between documents examined.
   *
   * @param figuresFurther how many figures that no other check examined
   * @param checksFurther ids of these checks
   */
  public SubmissionReport withFurther(int figuresFurther, Collection<String> checksFurther) {
    SortedSet<String> all = new TreeSet<>(checks);
    all.addAll(checksFurther);
    return with(figuresChecked + figuresFurther, List.copyOf(all), findings, leftOut, validated);
  }

  private SubmissionReport with(
      int checked,
      List<String> allChecks,
      List<Finding> others,
      int othersLeftOut,
      boolean complete) {
    return new SubmissionReport(
        file,
        sha256,
        organization,
        fiscalYear,
        figures,
        checked,
        allChecks,
        causes,
        others,
        othersLeftOut,
        complete,
        today,
        gone,
        submission,
        portrait);
  }

  /** The findings that do not count, in reading order. */
  public List<Finding> suppressed() {
    return findings.stream().filter(finding -> !finding.counts()).toList();
  }

  /** How many findings of a severity count. */
  public long count(Severity severity) {
    return findings.stream()
        .filter(finding -> finding.severity() == severity && finding.counts())
        .count();
  }

  /** How many findings do not count for that kind of reason. */
  public long count(Class<? extends Suppression> kind) {
    return findings.stream().filter(finding -> kind.isInstance(finding.suppression())).count();
  }
}
