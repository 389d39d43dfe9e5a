package org.gouji.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import gg.jte.Content;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Bars below each other, each from one amount to another: a list of amounts, a sum or a waterfall.
 *
 * @param unit of the amounts
 */
record HtmlChart(String title, String unit, List<Bar> bars) {
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

  /** The bars as JSON, in which nothing can end the element that holds it. */
  Content json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = Json.inScript(text)) {
      json.writeStartArray();
      for (Bar bar : bars) {
        json.writeStartObject();
        json.writeStringField("name", bar.name());
        json.writeNumberField("from", bar.from());
        json.writeNumberField("to", bar.to());
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
