package org.gouji.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * A finding as a baseline writes it.
 *
 * @param file from the folder of the baseline
 * @param message for whoever reads the baseline
 */
record BaselineEntry(String file, String check, String path, String fingerprint, String message) {
  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", file);
    json.writeStringField("check", check);
    json.writeStringField("path", path);
    json.writeStringField("fingerprint", fingerprint);
    json.writeStringField("message", message);
    json.writeEndObject();
  }
}
