package org.gouji.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.gouji.findings.Cause;
import org.gouji.findings.Finding;
import org.gouji.findings.Suspicion;
import org.gouji.model.Language;

/** A diagnosis in the format {@code gouji-report/1}. */
final class CauseJson {
  private CauseJson() {}

  static void write(JsonGenerator json, String file, Cause cause, Language language)
      throws IOException {
    List<Suspicion> figures = cause.figures();
    json.writeStartObject();
    json.writeObjectFieldStart("location");
    json.writeStringField("file", file);
    Json.writePlace(json, cause.place());
    json.writeEndObject();
    writeNumbers(json, figures.get(0), language);
    json.writeBooleanField("certain", cause.certain());
    json.writeStringField("severity", cause.severity().key());
    json.writeStringField("message", cause.message().in(language));
    Json.writeStrings(json, "explains", cause.explains());
    if (figures.size() > 1) {
      writeSuspicions(json, "together_with", figures.subList(1, figures.size()), language);
    }
    writeSuspicions(json, "alternatives", cause.alternatives(), language);
    json.writeEndObject();
  }

  private static void writeSuspicions(
      JsonGenerator json, String key, List<Suspicion> suspicions, Language language)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (Suspicion suspicion : suspicions) {
      json.writeStartObject();
      Json.writePlace(json, suspicion.place());
      writeNumbers(json, suspicion, language);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeNumbers(JsonGenerator json, Suspicion suspicion, Language language)
      throws IOException {
    json.writeStringField("name", suspicion.name().in(language));
    json.writeStringField("stated", suspicion.stated());
    Json.writeIfStated(json, "suggested", suspicion.suggested());
    json.writeStringField("unit", suspicion.unit().symbol());
    json.writeStringField("pattern", suspicion.pattern().key());
    Finding.Related source = suspicion.source();
    if (source != null) {
      json.writeObjectFieldStart("source");
      Json.writePlace(json, source.place());
      json.writeStringField("name", source.name().in(language));
      json.writeStringField("value", source.value());
      json.writeEndObject();
    }
  }
}
