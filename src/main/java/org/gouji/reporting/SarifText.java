package org.gouji.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * Messages of SARIF, in which brackets make links and braces stand for arguments: both are escaped.
 */
final class SarifText {
  private SarifText() {}

  static void write(JsonGenerator json, String key, String text) throws IOException {
    writeEscaped(json, key, escape(text));
  }

  /** A message that has its links already. */
  static void writeEscaped(JsonGenerator json, String key, String text) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  static String escape(String text) {
    return Width.inert(text).replaceAll("[\\\\\\[\\]]", "\\\\$0").replaceAll("[{}]", "$0$0");
  }
}
