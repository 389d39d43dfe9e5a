package org.gouji.reporting;

import java.util.List;
import org.gouji.diagnosis.Pattern;
import org.gouji.findings.Cause;
import org.gouji.findings.Finding;
import org.gouji.findings.Suspicion;
import org.gouji.model.Language;
import org.gouji.model.Text;

/** Prints what probably lies behind several findings, and these below it. */
final class CauseText {
  private static final int MOST_SUSPICIONS = 4;
  private static final Text ONE_OF = new Text("写错的可能是 ", "perhaps wrong: ");
  private static final Text INSTEAD = new Text("也可能是 ", "or instead: ");

  private CauseText() {}

  static void append(Page page, Cause cause, List<Finding> explained) {
    page.head(
        cause.place(),
        cause.severity(),
        "",
        page.in(cause.title())
            + (page.language() == Language.ZH ? "：" : ": ")
            + page.in(cause.figures().get(0).name()));
    page.paragraph(page.in(cause.message()));
    page.source(cause.sourceLine(), cause.place(), cause.severity());
    if (!cause.certain()) {
      appendSuspicions(page, INSTEAD, cause.alternatives());
    }
    FindingText.appendBasis(page, explained);
    FindingText.appendEchoes(page, explained);
    page.line("");
  }

  /** The figures that may be wrong where nothing tells which of them is. */
  static void appendSuspicions(Page page, Cause cause) {
    appendSuspicions(page, ONE_OF, cause.suspicions());
  }

  private static void appendSuspicions(Page page, Text label, List<Suspicion> suspicions) {
    page.list(
        label,
        suspicions.stream()
            .limit(MOST_SUSPICIONS)
            .map(suspicion -> suspicion(page, suspicion))
            .toList());
  }

  private static String suspicion(Page page, Suspicion other) {
    String slip = page.in(other.pattern().text());
    return other.place().line()
        + ":"
        + other.place().column()
        + " "
        + page.in(other.name())
        + " "
        + other.stated()
        + " → "
        + other.suggested()
        + (other.pattern() == Pattern.NONE
            ? ""
            : page.language() == Language.ZH ? "（" + slip + "）" : " (" + slip + ")");
  }
}
