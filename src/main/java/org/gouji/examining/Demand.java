package org.gouji.examining;

import java.util.Map;
import org.gouji.model.Figure;
import org.gouji.model.Place;
import org.gouji.model.Text;

/**
 * Something that must be there, or must not.
 *
 * @param variant which of the check's messages applies when it is not met
 * @param met whether the submission meets it
 * @param place where to look
 * @param details what fills the message
 */
public record Demand(
    String check, String variant, boolean met, Place place, Map<String, Text> details)
    implements Entry {

  /** That two figures are zero together or not at all; the variant says which of them is zero. */
  static Demand bothOrNeither(String check, Figure figure, Figure other) {
    Map<String, Text> details =
        Map.of(
            "name", figure.name().text(),
            "stated", same(figure.value().toPlainString()),
            "unit", new Text(figure.unit().symbol(), figure.unit().english()),
            "other", same(other.value().toPlainString()));
    String variant = figure.isZero() ? "zero" : "default";
    boolean met = figure.isZero() == other.isZero();
    return new Demand(check, variant, met, figure.place(), details);
  }

  @Override
  public boolean isBroken() {
    return !met;
  }

  private static Text same(String text) {
    return new Text(text, text);
  }
}
