package org.gouji.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;

/** A JSON document that is written from its beginning to its end, submission by submission. */
abstract class JsonWriter implements ReportWriter {
  private final OutputStream out;
  private final JsonGenerator json;

  JsonWriter(OutputStream out) throws IOException {
    this.out = out;
    this.json = Json.generator(out, 0);
  }

  JsonGenerator json() {
    return json;
  }

  /** Ends the document, whatever in it is open. */
  void end() throws IOException {
    json.close();
    out.write('\n');
    out.flush();
  }
}
