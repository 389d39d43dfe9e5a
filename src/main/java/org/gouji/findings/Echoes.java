package org.gouji.findings;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.examining.Grade;

/**
 * One cause, one finding: hangs the findings that a check explains under that check's own finding
 * about the same figure. What rounding explains is no cause of an error.
 */
final class Echoes {
  private Echoes() {}

  static List<Finding> folded(List<Finding> findings) {
    Map<Finding, Set<String>> causes = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (!finding.check().explains().isEmpty()) {
        causes.put(finding, paths(finding));
      }
    }
    return causes.isEmpty()
        ? findings
        : findings.stream().map(finding -> folded(finding, causes)).toList();
  }

  private static Finding folded(Finding echo, Map<Finding, Set<String>> causes) {
    for (Map.Entry<Finding, Set<String>> cause : causes.entrySet()) {
      Finding finding = cause.getKey();
      if (finding.check().explains().contains(echo.check().id())
          && (finding.grade() != Grade.ROUNDED || echo.grade() == Grade.ROUNDED)
          && !Collections.disjoint(cause.getValue(), paths(echo))) {
        return echo.withExplanation(finding.fingerprint());
      }
    }
    return echo;
  }

  private static Set<String> paths(Finding finding) {
    Set<String> paths = new HashSet<>();
    paths.add(finding.place().path());
    finding.related().stream()
        .filter(related -> related.file() == null)
        .forEach(related -> paths.add(related.place().path()));
    return paths;
  }
}
