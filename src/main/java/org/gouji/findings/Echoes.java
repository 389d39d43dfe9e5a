package org.gouji.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One cause, one finding: hangs the findings that a check explains under that check's own finding
 * about the same figure.
 */
final class Echoes {
  private Echoes() {}

  static List<Finding> folded(List<Finding> findings) {
    List<Finding> folded = new ArrayList<>();
    for (Finding finding : findings) {
      Finding cause = causeOf(finding, findings);
      folded.add(cause == null ? finding : finding.withExplanation(cause.fingerprint()));
    }
    return folded;
  }

  private static @Nullable Finding causeOf(Finding echo, List<Finding> findings) {
    for (Finding cause : findings) {
      if (cause.check().explains().contains(echo.check().id()) && shareFigure(cause, echo)) {
        return cause;
      }
    }
    return null;
  }

  private static boolean shareFigure(Finding cause, Finding echo) {
    Set<String> figures = paths(cause);
    figures.retainAll(paths(echo));
    return !figures.isEmpty();
  }

  private static Set<String> paths(Finding finding) {
    Set<String> paths = new HashSet<>();
    paths.add(finding.place().path());
    finding.related().forEach(related -> paths.add(related.place().path()));
    return paths;
  }
}
