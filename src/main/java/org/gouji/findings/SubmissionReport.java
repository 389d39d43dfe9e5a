package org.gouji.findings;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gouji.model.Figure;
import org.gouji.rulebook.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one file.
 *
 * @param organization name of the organization; null where the file does not say
 * @param fiscalYear null where the file does not say
 * @param figures how many figures the file prints
 * @param unexamined those of them that no check examined, in the written order
 * @param checks ids of the checks that found what they look at, as it should be or not, in order
 * @param causes what probably lies behind the findings about figures, likeliest first
 * @param findings in reading order
 * @param leftOut how many more findings there are than the list holds
 * @param validated whether every check could be carried out
 * @param today the day by which its waivers were judged; null where it has none
 * @param gone how many findings of the baseline it no longer has
 * @param submission whether it is one; otherwise the file is one of waivers that has findings
 * @param portraits what the money is for, once for each place where the file says so
 */
public record SubmissionReport(
    String file,
    String sha256,
    @Nullable String organization,
    @Nullable Integer fiscalYear,
    int figures,
    List<Figure> unexamined,
    List<String> checks,
    List<Cause> causes,
    List<Finding> findings,
    int leftOut,
    boolean validated,
    @Nullable LocalDate today,
    int gone,
    boolean submission,
    List<Portrait> portraits)
    implements Serializable {
  SubmissionReport with(List<Finding> others, int othersLeftOut, boolean complete) {
    return with(
        unexamined, checks, causes, List.copyOf(others), othersLeftOut, complete, today, gone);
  }

  /**
   * The same with what checks between documents examined.
   *
   * @param examined the paths of the figures that took part
   * @param checksFurther ids of these checks
   */
  public SubmissionReport withFurther(Set<String> examined, Collection<String> checksFurther) {
    SortedSet<String> all = new TreeSet<>(checks);
    all.addAll(checksFurther);
    return with(
        Coverage.without(examined, unexamined),
        List.copyOf(all),
        causes,
        findings,
        leftOut,
        validated,
        today,
        gone);
  }

  /** The same with findings of which fewer count, judged on a day. */
  SubmissionReport judged(List<Finding> marked, LocalDate day) {
    return with(unexamined, checks, causes, marked, leftOut, validated, day, gone);
  }

  /** The same with findings of which fewer count, and without some of the baseline. */
  SubmissionReport compared(List<Finding> marked, int noMore) {
    return with(unexamined, checks, causes, marked, leftOut, validated, today, noMore);
  }

  /**
   * The same when it is known what counts: no more findings than a list may hold, those that count
   * and the gravest; causes of these alone.
   */
  public SubmissionReport settled(int most) {
    Comparator<Finding> byWeight =
        Comparator.comparing(Finding::counts).reversed().thenComparing(Finding::severity);
    List<Finding> kept = FindingWriter.gravest(findings, most, byWeight, Finding.READING_ORDER);
    int others = leftOut + findings.size() - kept.size();
    return with(unexamined, checks, among(kept), kept, others, validated, today, gone);
  }

  /**
   * The same with those findings alone that count and are grave enough; what is not listed is left
   * out only where it could be one of them.
   *
   * @param least the lowest severity; null where no finding is grave enough
   */
  public SubmissionReport atLeast(@Nullable Severity least) {
    List<Finding> kept =
        findings.stream()
            .filter(each -> least != null && each.counts() && each.severity().isAtLeast(least))
            .toList();
    int others = kept.size() == findings.size() ? leftOut : 0;
    return with(unexamined, checks, causes, kept, others, validated, today, gone);
  }

  /** The causes of listed findings. */
  private List<Cause> among(List<Finding> listed) {
    Map<String, Finding> byFingerprint = new HashMap<>();
    listed.forEach(finding -> byFingerprint.put(finding.fingerprint(), finding));
    return causes.stream()
        .map(cause -> cause.among(byFingerprint))
        .filter(Objects::nonNull)
        .toList();
  }

  private SubmissionReport with(
      List<Figure> left,
      List<String> allChecks,
      List<Cause> itsCauses,
      List<Finding> others,
      int othersLeftOut,
      boolean complete,
      @Nullable LocalDate day,
      int noMore) {
    return new SubmissionReport(
        file,
        sha256,
        organization,
        fiscalYear,
        figures,
        left,
        allChecks,
        itsCauses,
        others,
        othersLeftOut,
        complete,
        day,
        noMore,
        submission,
        portraits);
  }

  /** How many figures at least one check examined. */
  public int figuresChecked() {
    return figures - unexamined.size();
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
