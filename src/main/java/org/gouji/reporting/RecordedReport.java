package org.gouji.reporting;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a report in JSON says about what it rests on. Findings are left unread.
 *
 * @param version of the product that wrote it
 * @param today the day by which waivers were judged; null where there were none
 * @param options what was asked for and is not the default, by name
 * @param inputs SHA-256 of the submissions by file; empty where one could not be read
 * @param waivers SHA-256 of the files of waivers by file
 * @param baseline SHA-256 of the baseline; null where none was used
 */
public record RecordedReport(
    String version,
    String rulebookSha256,
    Language language,
    @Nullable LocalDate today,
    Map<String, List<String>> options,
    SortedMap<String, String> inputs,
    SortedMap<String, String> waivers,
    @Nullable String baseline) {

  /** The file is no report in JSON, or is damaged. */
  public static final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;

    Unreadable() {
      super("not a report");
    }
  }

  /**
   * Reads a report.
   *
   * @throws Unreadable where the file is none
   * @throws IOException where it cannot be read
   */
  public static RecordedReport read(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        JsonParser json = new JsonFactory().createParser(in)) {
      Reader reader = new Reader(json);
      reader.read();
      return reader.report();
    } catch (JsonProcessingException | DateTimeParseException | IllegalArgumentException broken) {
      throw new Unreadable();
    }
  }

  /** Reads one value after the other. */
  private static final class Reader {
    private final JsonParser json;
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, List<String>> options = new TreeMap<>();
    private final SortedMap<String, String> inputs = new TreeMap<>();
    private final SortedMap<String, String> waivers = new TreeMap<>();

    Reader(JsonParser json) {
      this.json = json;
    }

    void read() throws IOException {
      require(json.nextToken() == JsonToken.START_OBJECT);
      object("");
      require(json.nextToken() == null);
    }

    RecordedReport report() throws Unreadable {
      require(JsonReport.FORMAT.equals(texts.get("/format")));
      String today = texts.get("/evidence/today");
      inputs.keySet().removeAll(waivers.keySet());
      return new RecordedReport(
          text("/tool/version"),
          text("/tool/rulebook_sha256"),
          Language.valueOf(text("/evidence/language").toUpperCase(Locale.ROOT)),
          today == null ? null : LocalDate.parse(today),
          options,
          inputs,
          waivers,
          texts.get("/evidence/baseline/sha256"));
    }

    private String text(String path) throws Unreadable {
      String text = texts.get(path);
      if (text == null) {
        throw new Unreadable();
      }
      return text;
    }

    private void object(String path) throws IOException {
      String key;
      while ((key = json.nextFieldName()) != null) {
        value(path + "/" + key, key);
      }
      require(json.currentToken() == JsonToken.END_OBJECT);
    }

    private void value(String path, String key) throws IOException {
      JsonToken token = json.nextToken();
      if (token == JsonToken.VALUE_STRING) {
        texts.put(path, json.getText());
      } else if (path.equals("/submissions")) {
        sources(inputs);
      } else if (path.equals("/evidence/waivers")) {
        sources(waivers);
      } else if (path.startsWith("/evidence/options/")) {
        options.put(key, strings());
      } else if (token == JsonToken.START_OBJECT && path.matches("/(tool|evidence(/\\w+)?)")) {
        object(path);
      } else {
        json.skipChildren();
      }
    }

    /** File and hash of each object of an array. */
    private void sources(Map<String, String> sources) throws IOException {
      require(json.currentToken() == JsonToken.START_ARRAY);
      while (json.nextToken() == JsonToken.START_OBJECT) {
        String file = null;
        String sha256 = null;
        String key;
        while ((key = json.nextFieldName()) != null) {
          json.nextToken();
          if (key.equals("file")) {
            file = json.getText();
          } else if (key.equals("sha256")) {
            sha256 = json.getText();
          }
          json.skipChildren();
        }
        if (file == null || sha256 == null) {
          throw new Unreadable();
        }
        sources.put(file, sha256);
      }
    }

    private List<String> strings() throws IOException {
      List<String> strings = new ArrayList<>();
      require(json.currentToken() == JsonToken.START_ARRAY);
      while (json.nextToken() == JsonToken.VALUE_STRING) {
        strings.add(json.getText());
      }
      require(json.currentToken() == JsonToken.END_ARRAY);
      return List.copyOf(strings);
    }

    private static void require(boolean holds) throws Unreadable {
      if (!holds) {
        throw new Unreadable();
      }
    }
  }
}
