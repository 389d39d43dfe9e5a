package org.gouji.fixing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.gouji.findings.Cause;
import org.gouji.findings.Finding;
import org.gouji.findings.SubmissionReport;
import org.gouji.findings.Suspicion;
import org.gouji.yaml.Limits;

/** Follows the diagnoses of one text until none is left that is certain. */
final class Session {
  /** More slips than this are no slips. */
  private static final int MOST_EXAMINATIONS = 200;

  private final BiFunction<String, byte[], SubmissionReport> examine;
  private final Limits limits;
  private final List<Change> changes = new ArrayList<>();
  private final List<Left> left = new ArrayList<>();
  private final Set<String> changed = new HashSet<>();
  private SourceText text;
  private SubmissionReport report;
  private int examinations;

  Session(
      BiFunction<String, byte[], SubmissionReport> examine,
      Limits limits,
      SourceText text,
      SubmissionReport report) {
    this.examine = examine;
    this.limits = limits;
    this.text = text;
    this.report = report;
  }

  /** The text with every correction made that proved right. */
  Fixing run() {
    String original = text.all();
    SubmissionReport before = report;
    boolean goesOn = true;
    while (goesOn) {
      left.clear();
      goesOn = followOne();
    }
    return new Fixing(
        original, text.all(), before, report, List.copyOf(changes), List.copyOf(left));
  }

  /** Follows the first diagnosis that can be followed; what comes before it is left. */
  private boolean followOne() {
    Values values = Values.of(text.withoutMark(), limits);
    for (Cause cause : report.causes()) {
      Obstacles obstacles = new Obstacles(text, values, changed);
      Left.Reason reason = isAccepted(cause) ? Left.Reason.ACCEPTED : obstacles.to(cause);
      if (reason == null && examinations == MOST_EXAMINATIONS) {
        reason = Left.Reason.LATER;
      }
      if (reason != null) {
        left.add(new Left(cause, reason));
      } else if (follow(cause, obstacles.span(cause))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the office accepts any of what it explains. */
  private boolean isAccepted(Cause cause) {
    return report.suppressed().stream()
        .anyMatch(finding -> cause.explains().contains(finding.fingerprint()));
  }

  /** Whether the corrected text has what the diagnosis promises, and nothing else. */
  private boolean follow(Cause cause, SourceText.Span span) {
    Suspicion figure = cause.figures().get(0);
    String before = text.at(span);
    String after = written(before, String.valueOf(figure.suggested()));
    SourceText corrected = text.with(span, after);
    examinations++;
    SubmissionReport then =
        examine.apply(report.file(), corrected.all().getBytes(StandardCharsets.UTF_8));
    Comparison comparison = new Comparison(report, then);
    List<Finding> explained =
        report.findings().stream()
            .filter(finding -> cause.explains().contains(finding.fingerprint()))
            .toList();
    if (!comparison.arisen().isEmpty()) {
      left.add(new Left(cause, Left.Reason.NEW_FINDINGS, comparison.arisen()));
      return false;
    }
    if (!comparison.lacks(explained)) {
      left.add(new Left(cause, Left.Reason.FINDINGS_STAY));
      return false;
    }
    changes.add(new Change(figure, before, after, explained));
    changed.add(figure.place().path());
    text = corrected;
    report = then;
    return true;
  }

  /** A plus sign that was written is written again. */
  private static String written(String before, String suggested) {
    return before.startsWith("+") && !suggested.startsWith("-") ? "+" + suggested : suggested;
  }
}
