package org.gouji.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The rows of a sheet until its turn comes: a workbook is written one sheet after the other. */
final class SheetRows implements Closeable {
  private final Spill spill = new Spill();
  private final JsonGenerator json;
  private long count;

  SheetRows() throws IOException {
    json = Json.values(spill);
  }

  /** Takes the rows. */
  interface Taker {
    void take(List<Cell> row) throws IOException;
  }

  long count() {
    return count;
  }

  void add(List<Cell> row) throws IOException {
    count++;
    json.writeStartArray();
    for (Cell cell : row) {
      json.writeStartArray();
      if (cell.number() == null) {
        json.writeString(cell.text());
      } else {
        json.writeNumber(cell.number());
      }
      if (cell.target() != null) {
        json.writeString(cell.target());
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** Hands them over in their order. */
  void each(Taker taker) throws IOException {
    json.flush();
    try (JsonParser parser = Json.values(spill.content())) {
      while (parser.nextToken() == JsonToken.START_ARRAY) {
        List<Cell> row = new ArrayList<>();
        while (parser.nextToken() == JsonToken.START_ARRAY) {
          row.add(cell(parser));
        }
        taker.take(row);
      }
    }
  }

  private static Cell cell(JsonParser parser) throws IOException {
    Cell cell =
        parser.nextToken() == JsonToken.VALUE_STRING
            ? new Cell(parser.getText(), null, null)
            : new Cell("", parser.getDecimalValue(), null);
    if (parser.nextToken() == JsonToken.END_ARRAY) {
      return cell;
    }
    Cell link = cell.leadingTo(parser.getText());
    parser.nextToken();
    return link;
  }

  @Override
  public void close() throws IOException {
    spill.close();
  }
}
