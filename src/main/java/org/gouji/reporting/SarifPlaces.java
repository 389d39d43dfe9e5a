package org.gouji.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.gouji.model.Place;

/**
 * Places in SARIF.
 *
 * @param file the submission at hand
 * @param artifact its number in the list of artifacts
 */
record SarifPlaces(JsonGenerator json, String file, int artifact) {
  /** A location within the array that is being written. */
  void writeLocation(Place place) throws IOException {
    json.writeStartObject();
    writePhysical(place);
    json.writeEndObject();
  }

  /**
   * A location that messages can link to.
   *
   * @param message what stands there, escaped
   */
  void writeLocation(int id, Place place, String message) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", id);
    writePhysical(place);
    SarifText.writeEscaped(json, "message", message);
    json.writeEndObject();
  }

  private void writePhysical(Place place) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    writeArtifact(place);
    writeRegion("region", place);
    json.writeEndObject();
  }

  void writeArtifact(Place place) throws IOException {
    String other = place.file();
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", RelativePath.uri(other == null ? file : other));
    if (other == null) {
      json.writeNumberField("index", artifact);
    }
    json.writeEndObject();
  }

  /** The characters that are meant, or the line where none of them is. */
  void writeRegion(String key, Place place) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeNumberField("startLine", place.line());
    if (place.length() > 0) {
      json.writeNumberField("startColumn", place.column());
      json.writeNumberField("endColumn", place.column() + place.length());
    }
    json.writeEndObject();
  }
}
