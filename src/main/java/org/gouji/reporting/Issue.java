package org.gouji.reporting;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.findings.Cause;
import org.gouji.findings.Finding;
import org.gouji.findings.SubmissionReport;
import org.gouji.findings.Suspicion;
import org.gouji.model.Language;
import org.gouji.model.Place;
import org.gouji.model.Text;
import org.gouji.rulebook.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a reader has to look at once: a cause with all that it explains, or a finding with its
 * echoes.
 *
 * @param cause null where nothing is known but the findings
 * @param findings at least one; each finding of a file belongs to one issue
 */
record Issue(@Nullable Cause cause, List<Finding> findings) {

  /** The issues of a file, causes first, of the findings that count. */
  static List<Issue> of(SubmissionReport submission) {
    return new Hanging(submission).issues();
  }

  Severity severity() {
    return findings.stream().map(Finding::severity).min(Comparator.naturalOrder()).orElseThrow();
  }

  Place place() {
    return cause == null ? findings.get(0).place() : cause.place();
  }

  String sourceLine() {
    return cause == null ? findings.get(0).sourceLine() : cause.sourceLine();
  }

  /** In which figure, or against which check. */
  Text title() {
    if (cause == null) {
      return findings.get(0).check().title();
    }
    Suspicion first = cause.figures().get(0);
    String change =
        first.suggested() == null ? "" : " " + first.stated() + " → " + first.suggested();
    return new Text(
        cause.title().zh() + "：" + first.name().zh() + change,
        cause.title().en() + ": " + first.name().en() + change);
  }

  Text message() {
    return cause == null ? findings.get(0).message() : cause.message();
  }

  /** Whether its findings are errors, warnings or notes of the run. */
  boolean counts() {
    return findings.get(0).counts();
  }

  /** The message, and why it does not count where it does not. */
  String messageIn(Language language) {
    return counts() ? message().in(language) : Accepted.message(findings.get(0), language);
  }

  /** What hangs below the message: all that a cause explains, or the echoes of a finding. */
  List<Finding> hanging() {
    return cause == null ? findings.subList(1, findings.size()) : findings;
  }

  /** The ids of the checks that it fails, one for each finding. */
  String checks() {
    return findings.stream().map(finding -> finding.check().id()).collect(Collectors.joining(", "));
  }

  String fingerprint() {
    return findings.get(0).fingerprint();
  }

  /** The figure that may be corrected without a second look; null where there is none. */
  @Nullable Suspicion correction() {
    return cause == null ? null : correction(cause);
  }

  private static @Nullable Suspicion correction(Cause cause) {
    Suspicion figure = cause.figures().get(0);
    String written = Marked.text(cause.sourceLine(), figure.place());
    boolean asStated = written.replaceAll("^([\"'])(.*)\\1$", "$2").equals(figure.stated());
    boolean only = cause.certain() && cause.figures().size() == 1 && figure.suggested() != null;
    return only && asStated ? figure : null;
  }
}
