package org.gouji.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.model.Submission;
import org.gouji.model.Text;
import org.gouji.model.Unit;
import org.gouji.yaml.Choices;
import org.gouji.yaml.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema of the format, written from the records that submissions are read into, so that
 * editors complete and explain the same keys.
 */
public final class FormatSchema {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final Text TITLE =
      new Text("预算公开文本", "A published government budget (" + Submission.FORMAT + ")");
  private static final String DEFINITION = "#/$defs/";

  private final JsonGenerator json;
  private final Set<String> named = new TreeSet<>();
  private final Deque<Class<?>> toDefine = new ArrayDeque<>();

  private FormatSchema(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes the schema; leaves the stream open.
   *
   * @throws IOException where the stream cannot be written
   */
  public static void write(OutputStream out) throws IOException {
    Json.write(out, json -> new FormatSchema(json).write());
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", DIALECT);
    json.writeStringField("title", inBoth(TITLE));
    writeRecord(Submission.class);
    Json.writeStrings(json, "required", List.of("format"));
    json.writeObjectFieldStart("$defs");
    while (!toDefine.isEmpty()) {
      Class<?> type = toDefine.remove();
      json.writeObjectFieldStart(type.getSimpleName());
      writeRecord(type);
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The keys of a mapping; those that begin with x- are anybody's. */
  private void writeRecord(Class<?> type) throws IOException {
    Shape shape = Shape.of(type);
    if (shape.isScalarForm()) {
      Json.writeStrings(json, "type", List.of("number", "object"));
    } else {
      json.writeStringField("type", "object");
    }
    json.writeObjectFieldStart("properties");
    for (Shape.Part part : shape.allParts()) {
      json.writeObjectFieldStart(part.key());
      writePart(part);
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeObjectFieldStart("patternProperties");
    json.writeBooleanField("^x-", true);
    json.writeEndObject();
    json.writeBooleanField("additionalProperties", false);
  }

  private void writePart(Shape.Part part) throws IOException {
    if (part.term() != null) {
      json.writeStringField("description", description(part.term(), part.counts()));
    }
    if (part.type() == String.class && part.key().equals("format")) {
      json.writeStringField("const", Submission.FORMAT);
    } else if (part.kind() == Shape.Kind.LIST) {
      json.writeStringField("type", "array");
      json.writeObjectFieldStart("items");
      writeValue(part.element(), part.type());
      json.writeEndObject();
    } else {
      writeValue(part.kind(), part.type());
    }
  }

  private void writeValue(Shape.Kind kind, Class<?> type) throws IOException {
    switch (kind) {
      case FIGURE, DECIMAL -> json.writeStringField("type", "number");
      case INTEGER -> json.writeStringField("type", "integer");
      case BOOLEAN -> json.writeStringField("type", "boolean");
      case TEXT, PROSE -> json.writeStringField("type", "string");
      case DAY -> {
        json.writeStringField("type", "string");
        json.writeStringField("format", "date");
        json.writeStringField("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
      }
      case UNIT, CHOICE -> Json.writeStrings(json, "enum", new ArrayList<>(Choices.words(type)));
      case RECORD -> json.writeStringField("$ref", DEFINITION + nameOf(type));
      case LIST, MAP, TREE ->
          throw new IllegalStateException("no schema for " + kind + " of " + type);
    }
  }

  private String nameOf(Class<?> type) {
    if (named.add(type.getSimpleName())) {
      toDefine.add(type);
    }
    return type.getSimpleName();
  }

  private static String description(Text term, @Nullable Unit counts) {
    if (counts == null) {
      return inBoth(term);
    }
    String english = counts.english().isEmpty() ? "" : " (" + counts.english() + ")";
    return inBoth(new Text(term.zh() + "（" + counts.symbol() + "）", term.en() + english));
  }

  private static String inBoth(Text text) {
    return text.zh() + " · " + text.en();
  }
}
