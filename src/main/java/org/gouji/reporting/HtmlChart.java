package org.gouji.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import gg.jte.Content;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Bars below each other, each from one amount to another: a list of amounts, a sum or a waterfall.
 *
 * @param unit of the amounts
 */
record HtmlChart(String title, String unit, List<Bar> bars) {
  private static final Set<Kind> STEPS = EnumSet.of(Kind.MORE, Kind.LESS);

  /** Steps are small where the amounts are more than so many times as large. */
  private static final BigDecimal SMALL = BigDecimal.valueOf(4);

  /** What a bar stands for, and so its colour. */
  enum Kind {
    WHOLE,
    PART,
    MORE,
    LESS,
    STATED,
    GAP
  }

  /**
   * A bar.
   *
   * @param label what is written beside it
   */
  record Bar(String name, BigDecimal from, BigDecimal to, Kind kind, String label) {}

  /**
   * Where the axis begins: above zero for the steps of a waterfall that are small against what they
   * lead to.
   */
  BigDecimal start() {
    List<BigDecimal> ends = bars.stream().map(Bar::to).toList();
    BigDecimal low = ends.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
    BigDecimal range = ends.stream().reduce(BigDecimal::max).orElse(low).subtract(low);
    boolean steps = bars.stream().anyMatch(bar -> STEPS.contains(bar.kind()));
    return steps && range.multiply(SMALL).compareTo(low) < 0
        ? low.subtract(range)
        : BigDecimal.ZERO;
  }

  /**
   * The bars from the start of the axis as JSON, in which nothing can end the element that holds
   * it.
   */
  Content json() {
    BigDecimal start = start();
    StringWriter text = new StringWriter();
    try (JsonGenerator json = Json.inScript(text)) {
      json.writeStartArray();
      for (Bar bar : bars) {
        json.writeStartObject();
        json.writeStringField("name", bar.name());
        json.writeNumberField(
            "from", bar.from().signum() == 0 ? bar.from() : bar.from().subtract(start));
        json.writeNumberField("to", bar.to().subtract(start));
        json.writeStringField("kind", bar.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("label", bar.label());
        json.writeEndObject();
      }
      json.writeEndArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return output -> output.writeContent(text.toString());
  }
}
