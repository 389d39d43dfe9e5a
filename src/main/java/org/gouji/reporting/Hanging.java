package org.gouji.reporting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gouji.findings.Cause;
import org.gouji.findings.Finding;
import org.gouji.findings.SubmissionReport;
import org.jspecify.annotations.Nullable;

/**
 * Which findings of a file hang under a cause or under another finding, each in one place only.
 * What does not count causes nothing: an echo of it stands for itself.
 */
final class Hanging {
  private final List<Finding> findings;
  private final Map<String, List<Finding>> echoes = new HashMap<>();
  private final Map<String, Cause> uncertain = new HashMap<>();
  private final Set<String> explained = new HashSet<>();
  private final Set<String> taken = new HashSet<>();
  private final List<Issue> issues = new ArrayList<>();

  Hanging(SubmissionReport submission) {
    findings = submission.findings().stream().filter(Finding::counts).toList();
    Set<String> listed = new HashSet<>();
    for (Finding finding : findings) {
      listed.add(finding.fingerprint());
      if (finding.explainedBy() != null) {
        echoes.computeIfAbsent(finding.explainedBy(), none -> new ArrayList<>()).add(finding);
      }
    }
    for (Cause cause : submission.causes()) {
      if (cause.leads()) {
        explained.addAll(cause.explains());
      } else {
        uncertain.put(cause.explains().get(0), cause);
      }
    }
    submission.causes().stream().filter(Cause::leads).forEach(this::add);
    findings.stream()
        .filter(finding -> finding.explainedBy() == null || !listed.contains(finding.explainedBy()))
        .forEach(this::add);
    // Findings that explain each other.
    findings.forEach(this::add);
  }

  /** What a reader has to look at, causes first, likeliest first, then in reading order. */
  List<Issue> issues() {
    return issues;
  }

  /** What may be wrong where a finding and its echoes are all that there is; null if unknown. */
  @Nullable Cause uncertain(Issue issue) {
    return issue.findings().stream()
        .map(finding -> uncertain.get(finding.fingerprint()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private void add(Cause cause) {
    Set<String> reached = new HashSet<>(cause.explains());
    cause.explains().forEach(fingerprint -> reach(fingerprint, reached));
    List<Finding> own = take(findings, reached);
    if (!own.isEmpty()) {
      issues.add(new Issue(cause, own));
    }
  }

  private void add(Finding finding) {
    if (taken.add(finding.fingerprint())) {
      Set<String> reached = new HashSet<>();
      List<Finding> all = new ArrayList<>(List.of(finding));
      all.addAll(take(reach(finding.fingerprint(), reached), reached));
      issues.add(new Issue(null, all));
    }
  }

  private List<Finding> take(List<Finding> from, Set<String> fingerprints) {
    return from.stream()
        .filter(finding -> fingerprints.contains(finding.fingerprint()))
        .filter(finding -> taken.add(finding.fingerprint()))
        .toList();
  }

  /** The echoes of a finding and theirs, but for what a cause explains. */
  private List<Finding> reach(String fingerprint, Set<String> reached) {
    List<Finding> all = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>(List.of(fingerprint));
    while (!open.isEmpty()) {
      for (Finding echo : echoes.getOrDefault(open.remove(), List.of())) {
        if (!explained.contains(echo.fingerprint()) && reached.add(echo.fingerprint())) {
          all.add(echo);
          open.add(echo.fingerprint());
        }
      }
    }
    return all;
  }
}
