package org.gouji;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.gouji.findings.Baseline;
import org.gouji.findings.Evidence;
import org.gouji.findings.SubmissionReport;
import org.gouji.findings.Waiving;
import org.gouji.model.Submission;
import org.gouji.reading.Reading;
import org.gouji.reading.SubmissionFiles;
import org.jspecify.annotations.Nullable;

/**
 * One examination of many files: what it rests on, and what of its findings is accepted. Begun by
 * {@link Gouji#run}.
 */
public final class Run {
  private final Gouji gouji;
  private final Gouji.Options options;
  private final List<Path> files;
  private final boolean hasFilesOfWaivers;
  private final @Nullable Recall recall;
  private final @Nullable Changes changes;
  private @Nullable Waiving waiving;

  Run(
      Gouji gouji,
      Gouji.Options options,
      SubmissionFiles found,
      @Nullable Path cache,
      @Nullable Changes changes) {
    this.gouji = gouji;
    this.options = options;
    this.files = found.submissions();
    this.hasFilesOfWaivers = !found.waivers().isEmpty();
    if (hasFilesOfWaivers) {
      for (SubmissionFiles.WaiversFile file : found.waivers()) {
        waiving().add(changes == null ? file : file.inPart(), options.limits());
      }
    }
    this.changes = changes;
    this.recall = cache == null ? null : Recall.in(cache, options, mostFindings());
  }

  /** What the reports rest on besides the submissions; options are not named in it. */
  public Evidence evidence() {
    Baseline baseline = options.baseline();
    return new Evidence(
        options.rulebook().sha256(),
        hasFilesOfWaivers ? waiving().sources() : List.of(),
        baseline == null ? null : baseline.source(),
        Collections.emptySortedMap());
  }

  /**
   * Validates the files and hands over the reports one by one, in the order of their names, while
   * later files are still examined; at the end those of files of waivers about which there is
   * something to say. Of what was handed over nothing is kept.
   *
   * @param taker is called by the calling thread
   * @throws IOException what the taker throws
   */
  public void validate(Gouji.Taker taker) throws IOException {
    gouji.validate(files, changes, this, taker);
    if (hasFilesOfWaivers) {
      for (SubmissionReport remarks : waiving().remarks()) {
        taker.take(remarks);
      }
    }
    if (recall != null) {
      recall.end();
    }
  }

  /** What is known of earlier runs; null where nothing is kept. */
  @Nullable Recall recall() {
    return recall;
  }

  /** What may be accepted is judged on all findings, and the list shortened afterwards. */
  int mostFindings() {
    return mayAccept() ? Integer.MAX_VALUE : options.mostFindings();
  }

  /** Whether findings may be accepted that are known before the files are read. */
  boolean mayAccept() {
    return hasFilesOfWaivers || options.baseline() != null;
  }

  /**
   * The report with what is accepted marked.
   *
   * @param file where the submission stands; null where it is no file
   */
  SubmissionReport accept(SubmissionReport report, Reading reading, @Nullable Path file) {
    Submission submission = reading.submission();
    boolean own = submission != null && !submission.waivers().isEmpty();
    if (!own && !mayAccept()) {
      return report;
    }
    SubmissionReport waived =
        own || hasFilesOfWaivers ? waiving().apply(report, reading, file) : report;
    return compare(waived, submission != null && report.validated())
        .settled(options.mostFindings());
  }

  private SubmissionReport compare(SubmissionReport report, boolean whole) {
    Baseline baseline = options.baseline();
    return baseline == null ? report : baseline.apply(report, whole);
  }

  private synchronized Waiving waiving() {
    Waiving known = waiving;
    if (known == null) {
      known = new Waiving(options.rulebook(), options.enabled(), options.today().get());
      waiving = known;
    }
    return known;
  }
}
