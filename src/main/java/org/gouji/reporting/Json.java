package org.gouji.reporting;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonpCharacterEscapes;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import org.gouji.findings.Evidence;
import org.gouji.model.Place;
import org.jspecify.annotations.Nullable;

/** What the JSON writers share. */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** What stands in a document. */
  interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  /**
   * Writes a document, indented by two with a line feed on every platform; leaves the stream open.
   *
   * @throws IOException where the stream cannot be written
   */
  static void write(OutputStream out, Content content) throws IOException {
    try (JsonGenerator json = generator(out, 0)) {
      content.write(json);
    }
    out.write('\n');
    out.flush();
  }

  /**
   * Writes a value, indented by two with a line feed on every platform; closing leaves the stream
   * open.
   *
   * @param depth how many objects and arrays there are around the value
   */
  static JsonGenerator generator(OutputStream out, int depth) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new Indented(depth));
    return json;
  }

  /** Writes a value on one line that may stand within a script element of HTML. */
  static JsonGenerator inScript(Writer out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.setCharacterEscapes(new InScript());
    return json;
  }

  /** Escapes what HTML or JavaScript would read as its own. */
  private static final class InScript extends JsonpCharacterEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] escapes = standardAsciiEscapesForJSON();
      for (char special : new char[] {'<', '>', '&'}) {
        escapes[special] = ESCAPE_STANDARD;
      }
      return escapes;
    }
  }

  /** Writes values one after the other, for {@link #values(InputStream)} to read. */
  static JsonGenerator values(OutputStream out) throws IOException {
    return FACTORY.createGenerator(out);
  }

  static JsonParser values(InputStream in) throws IOException {
    return FACTORY.createParser(in);
  }

  /** Writes objects of an array a line each; closing leaves the stream open. */
  static JsonGenerator lines(OutputStream out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new Lines());
    return json;
  }

  /** Breaks lines between the elements of an array only. */
  private static final class Lines extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1L;

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
      json.writeRaw('\n');
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
      json.writeRaw(",\n");
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
      json.writeRaw(values == 0 ? "]" : "\n]");
    }
  }

  /** Indents by two. */
  private static final class Indented extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1L;
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    Indented(int depth) {
      indentObjectsWith(INDENTER);
      indentArraysWith(INDENTER);
      _nesting = depth;
    }
  }

  /** Which tool wrote the document; the object is left open for more. */
  static void startTool(JsonGenerator json, String version) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "gouji");
    json.writeStringField("version", version);
  }

  static void writeStrings(JsonGenerator json, String key, List<String> values) throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** The files of waivers and the baseline, with their hashes. */
  static void writeSources(JsonGenerator json, Evidence evidence) throws IOException {
    json.writeArrayFieldStart("waivers");
    for (Evidence.Source source : evidence.waivers()) {
      writeSource(json, source);
    }
    json.writeEndArray();
    if (evidence.baseline() != null) {
      json.writeFieldName("baseline");
      writeSource(json, evidence.baseline());
    }
  }

  private static void writeSource(JsonGenerator json, Evidence.Source source) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", source.file());
    json.writeStringField("sha256", source.sha256());
    json.writeEndObject();
  }

  static void writePlace(JsonGenerator json, Place place) throws IOException {
    json.writeNumberField("line", place.line());
    json.writeNumberField("column", place.column());
    json.writeStringField("path", place.path());
  }

  static void writeIfStated(JsonGenerator json, String key, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(key, value);
    }
  }
}
