package org.gouji.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** An array whose elements are known before what stands in front of it. */
final class JsonPart implements Closeable {
  private final Spill spill = new Spill();
  private final JsonGenerator elements;

  /**
   * Begins the array.
   *
   * @param depth how many objects and arrays there are around it
   */
  JsonPart(int depth) throws IOException {
    this.elements = Json.generator(spill, depth);
    elements.writeStartArray();
  }

  JsonGenerator elements() {
    return elements;
  }

  /**
   * Ends the array and writes it where it belongs.
   *
   * @param out where the document goes
   */
  void writeTo(JsonGenerator document, OutputStream out, String key) throws IOException {
    elements.writeEndArray();
    elements.flush();
    document.writeFieldName(key);
    document.writeRawValue("");
    document.flush();
    spill.copyTo(out);
  }

  @Override
  public void close() throws IOException {
    spill.close();
  }
}
