package org.gouji.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.findings.Cause;
import org.gouji.findings.Finding;
import org.gouji.findings.SubmissionReport;
import org.jspecify.annotations.Nullable;

/** Which findings of a file hang under a cause or under another finding, and which stand alone. */
final class Hanging {
  private final List<Finding> findings;
  private final List<Cause> leading;
  private final Map<String, Cause> uncertain = new HashMap<>();
  private final Set<String> explained = new HashSet<>();

  Hanging(SubmissionReport submission) {
    findings = submission.findings();
    leading = submission.causes().stream().filter(Cause::leads).toList();
    submission.causes().stream()
        .filter(cause -> !cause.leads())
        .forEach(cause -> uncertain.put(cause.explains().get(0), cause));
    for (Cause cause : leading) {
      under(cause).forEach(finding -> explained.add(finding.fingerprint()));
    }
  }

  /** The causes that findings hang under, likeliest first. */
  List<Cause> leading() {
    return leading;
  }

  /** What may be wrong where a finding and its echoes are all that there is; null if unknown. */
  @Nullable Cause uncertain(Finding finding) {
    return Stream.concat(Stream.of(finding), under(finding).stream())
        .map(each -> uncertain.get(each.fingerprint()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The findings that stand for themselves, in reading order. */
  List<Finding> standing() {
    return findings.stream()
        .filter(finding -> finding.explainedBy() == null)
        .filter(finding -> !explained.contains(finding.fingerprint()))
        .toList();
  }

  /** The findings that a cause explains, each with its echoes. */
  List<Finding> under(Cause cause) {
    Set<String> fingerprints = new HashSet<>(cause.explains());
    findings.stream()
        .filter(finding -> fingerprints.contains(finding.fingerprint()))
        .flatMap(finding -> echoes(finding).stream())
        .map(Finding::fingerprint)
        .forEach(fingerprints::add);
    return findings.stream()
        .filter(finding -> fingerprints.contains(finding.fingerprint()))
        .toList();
  }

  /** The echoes of a finding that no cause explains, and theirs. */
  List<Finding> under(Finding finding) {
    return echoes(finding).stream()
        .filter(echo -> !explained.contains(echo.fingerprint()))
        .toList();
  }

  private List<Finding> echoes(Finding cause) {
    List<Finding> echoes = new ArrayList<>();
    for (Finding finding : findings) {
      if (cause.fingerprint().equals(finding.explainedBy())) {
        echoes.add(finding);
        echoes.addAll(echoes(finding));
      }
    }
    return echoes;
  }
}
