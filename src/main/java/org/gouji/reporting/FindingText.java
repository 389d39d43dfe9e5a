package org.gouji.reporting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gouji.findings.Cause;
import org.gouji.findings.Finding;
import org.gouji.findings.Suppression;
import org.gouji.model.Language;
import org.gouji.model.Text;
import org.gouji.model.Unit;
import org.jspecify.annotations.Nullable;

/** Prints findings, those of one cause below it. */
final class FindingText {
  /** The family whose messages say themselves what is expected of a file. */
  private static final String INPUT = "input";

  private static final int MOST_FILES = 6;
  private static final Text STATED = new Text("文件写的", "stated");
  private static final Text EXPECTED = new Text("应为", "expected");
  private static final Text DIFFERENCE = new Text("相差", "difference");
  private static final Text BASIS = new Text("依据 ", "basis: ");
  private static final Text SEE = new Text("另见 ", "see: ");
  private static final Text MORE_FILES = new Text("另有 %d 处", "and %d more");
  private static final Text SAME_CAUSE = new Text("同一原因：", "same cause: ");

  private FindingText() {}

  /**
   * One finding with its echoes.
   *
   * @param cause what may be wrong, where that is uncertain; null where nothing is known
   */
  static void append(Page page, Issue issue, @Nullable Cause cause) {
    Finding finding = issue.findings().get(0);
    page.head(
        finding.place(),
        finding.severity(),
        finding.check().id(),
        page.in(finding.check().title()));
    page.paragraph(page.in(finding.message()));
    appendSides(page, finding);
    page.source(finding.sourceLine(), finding.place(), finding.severity());
    appendOtherFiles(page, finding);
    if (cause != null) {
      CauseText.appendSuspicions(page, cause);
    }
    appendBasis(page, List.of(finding));
    appendEchoes(page, issue.hanging());
    page.line("");
  }

  /** A finding that does not count, and why. */
  static void appendAccepted(Page page, Finding finding) {
    Language language = page.language();
    String place = "  " + finding.place().line() + ":" + finding.place().column() + "  ";
    String head = Accepted.word(finding, language) + "  " + finding.check().id() + "  ";
    page.wrapped(place, Page.INDENT, head + page.in(finding.check().title()));
    page.paragraph(page.in(finding.message()));
    if (finding.suppression() instanceof Suppression.Waived) {
      page.paragraph(Accepted.reason(finding, language));
    }
    page.line("");
  }

  /** Findings that hang under the one that causes them. */
  static void appendEchoes(Page page, List<Finding> echoes) {
    for (Finding echo : echoes) {
      String place = echo.place().line() + ":" + echo.place().column();
      page.wrapped(
          Page.INDENT + "└ ",
          Page.INDENT + "  ",
          page.in(SAME_CAUSE) + place + " " + echo.check().id() + " " + page.in(echo.message()));
    }
  }

  /** What the checks of these findings rest on, each norm once. */
  static void appendBasis(Page page, List<Finding> findings) {
    Set<String> basis = new LinkedHashSet<>();
    for (Finding finding : findings) {
      if (!finding.check().family().equals(INPUT)) {
        basis.addAll(finding.check().basisIn(page.language()));
      }
    }
    if (!basis.isEmpty()) {
      page.faintlyLabelled(BASIS, String.join(page.language() == Language.ZH ? "；" : "; ", basis));
    }
  }

  private static void appendOtherFiles(Page page, Finding finding) {
    List<Finding.Related> others =
        finding.related().stream().filter(related -> related.file() != null).toList();
    for (Finding.Related other : others.subList(0, Math.min(MOST_FILES, others.size()))) {
      String place = other.file() + ":" + other.place().line() + ":" + other.place().column();
      page.labelled(SEE, place + "  " + page.in(other.name()) + " " + other.value());
    }
    if (others.size() > MOST_FILES) {
      page.labelled(SEE, String.format(page.in(MORE_FILES), others.size() - MOST_FILES));
    }
  }

  private static void appendSides(Page page, Finding finding) {
    Unit unit = finding.unit();
    String expected = finding.expected();
    if (unit != null && expected != null && !page.in(finding.message()).contains(expected)) {
      String symbol = " " + (page.language() == Language.ZH ? unit.symbol() : unit.english());
      page.line(
          Page.INDENT
              + (page.in(STATED) + " " + finding.stated() + symbol)
              + ("  " + page.in(EXPECTED) + " " + expected + symbol)
              + ("  " + page.in(DIFFERENCE) + " " + finding.difference() + symbol));
    }
  }
}
