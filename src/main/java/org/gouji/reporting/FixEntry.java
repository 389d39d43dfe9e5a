package org.gouji.reporting;

import java.util.stream.Collectors;
import org.gouji.diagnosis.Pattern;
import org.gouji.findings.Finding;
import org.gouji.findings.Suspicion;
import org.gouji.fixing.Change;
import org.gouji.fixing.Left;
import org.gouji.model.Language;
import org.gouji.model.Place;
import org.gouji.model.Text;

/** One correction, or one diagnosis that was left, in words. */
final class FixEntry {
  private static final Text VANISHED = new Text("不再出现：", "vanishes: ");
  private static final Text ARISEN = new Text("新出现：", "new: ");

  private FixEntry() {}

  static void append(Page page, Change change) {
    Suspicion figure = change.figure();
    page.wrapped(
        "  " + position(figure.place()) + "  ",
        Page.INDENT,
        page.in(figure.name())
            + "  "
            + change.before()
            + " → "
            + change.after()
            + inUnit(page, figure));
    page.list(
        VANISHED, change.vanished().stream().map(finding -> described(page, finding)).toList());
    page.line("");
  }

  static void append(Page page, Left left) {
    Suspicion first = left.cause().figures().get(0);
    String figures =
        left.cause().figures().stream()
            .map(figure -> described(page, figure))
            .collect(Collectors.joining(page.language() == Language.ZH ? "；" : "; "));
    page.wrapped("  " + position(first.place()) + "  ", Page.INDENT, figures);
    page.paragraph(page.in(left.reason().text()));
    page.list(ARISEN, left.arisen().stream().map(finding -> described(page, finding)).toList());
  }

  private static String described(Page page, Finding finding) {
    return position(finding.place())
        + " "
        + finding.check().id()
        + " "
        + page.in(finding.check().title());
  }

  private static String described(Page page, Suspicion figure) {
    String suggested = figure.suggested();
    String change = suggested == null ? "" : " → " + suggested;
    return page.in(figure.name()) + "  " + figure.stated() + change + inUnit(page, figure);
  }

  private static String inUnit(Page page, Suspicion figure) {
    boolean chinese = page.language() == Language.ZH;
    String unit = chinese ? figure.unit().symbol() : figure.unit().english();
    String slip = page.in(figure.pattern().text());
    String shown =
        figure.pattern() == Pattern.NONE ? "" : chinese ? "（" + slip + "）" : " (" + slip + ")";
    return " " + unit + shown;
  }

  static String position(Place place) {
    return place.line() + ":" + place.column();
  }
}
