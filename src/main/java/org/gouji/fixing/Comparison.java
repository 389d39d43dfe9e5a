package org.gouji.fixing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.findings.Finding;
import org.gouji.findings.SubmissionReport;
import org.gouji.rulebook.Severity;

/**
 * Two reports of one file. Findings are the same where one check speaks of one place, whatever the
 * numbers in it; one that became graver is a new one.
 */
final class Comparison {
  private final Map<Key, Integer> before;
  private final Map<Key, Integer> after;
  private final List<Finding> found;

  /** A check, a place, and how grave it is at least. */
  private record Key(String check, String path, Severity atLeast) {
    static Key of(Finding finding) {
      return new Key(finding.check().id(), finding.place().path(), finding.severity());
    }
  }

  Comparison(SubmissionReport before, SubmissionReport after) {
    this.before = counts(before.findings());
    this.after = counts(after.findings());
    this.found = after.findings();
  }

  /** The findings that only the later report has. */
  List<Finding> arisen() {
    return found.stream()
        .filter(finding -> count(after, Key.of(finding)) > count(before, Key.of(finding)))
        .toList();
  }

  /** Whether the later report has none of these findings of the earlier one any more. */
  boolean lacks(List<Finding> explained) {
    Map<Key, Integer> gone = counts(explained);
    return explained.stream()
        .map(Key::of)
        .allMatch(key -> count(after, key) <= count(before, key) - count(gone, key));
  }

  private static int count(Map<Key, Integer> counts, Key key) {
    return counts.getOrDefault(key, 0);
  }

  private static Map<Key, Integer> counts(List<Finding> findings) {
    Map<Key, Integer> counts = new HashMap<>();
    for (Finding finding : findings) {
      for (Severity severity : Severity.values()) {
        if (finding.severity().isAtLeast(severity)) {
          Key key = new Key(finding.check().id(), finding.place().path(), severity);
          counts.merge(key, 1, Integer::sum);
        }
      }
    }
    return counts;
  }
}
