package org.gouji.reporting;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gouji.findings.Baseline;
import org.gouji.findings.Evidence;
import org.gouji.rulebook.Rulebook;
import org.gouji.rulebook.Sha256;

/** A baseline as it is kept, read entry by entry. */
public final class BaselineFile {
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");

  private BaselineFile() {}

  /** The file is no baseline, or is damaged. */
  public static final class Damaged extends IOException {
    private static final long serialVersionUID = 1L;
    private final int line;

    Damaged(int line) {
      super("damaged baseline, line " + line);
      this.line = line;
    }

    /** The line on which this shows, from 1. */
    public int line() {
      return line;
    }
  }

  /** Takes entries. */
  private interface Taker {
    void take(BaselineEntry entry) throws IOException;
  }

  /**
   * The findings that a baseline knows.
   *
   * @param folder that it stands in
   * @param enabled which checks are carried out, by id
   * @throws Damaged where it is none
   * @throws IOException where it cannot be read
   */
  public static Baseline read(Path file, Path folder, Rulebook rulebook, Predicate<String> enabled)
      throws IOException {
    Map<String, List<Baseline.Entry>> known = new HashMap<>();
    Map<String, String> checks = new HashMap<>();
    each(
        file,
        entry ->
            known
                .computeIfAbsent(entry.file(), none -> new ArrayList<>(1))
                .add(
                    new Baseline.Entry(
                        entry.fingerprint(),
                        checks.computeIfAbsent(entry.check(), check -> check))));
    known.replaceAll(
        (name, entries) -> entries.stream().distinct().sorted(Baseline.Entry.ORDER).toList());
    try (InputStream in = Files.newInputStream(file)) {
      String name = file.toString().replace('\\', '/');
      Evidence.Source source = new Evidence.Source(name, Sha256.of(in));
      return new Baseline(source, folder, known, rulebook, enabled);
    }
  }

  /**
   * Writes a baseline without the entries that a run did not find again in the files that it looked
   * at.
   *
   * @throws IOException where it cannot be read or written
   */
  public static void prune(Path file, Baseline baseline, OutputStream out) throws IOException {
    BaselineFormat.Entries left = new BaselineFormat.Entries(out);
    each(
        file,
        entry -> {
          if (baseline.stillHolds(entry.file(), entry.fingerprint())) {
            left.add(entry);
          }
        });
    left.end();
  }

  private static void each(Path file, Taker taker) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        JsonParser json = new JsonFactory().createParser(in)) {
      try {
        expect(json, json.nextToken() == JsonToken.START_OBJECT);
        expect(json, "format".equals(json.nextFieldName()));
        expect(json, BaselineFormat.FORMAT.equals(json.nextTextValue()));
        expect(json, "findings".equals(json.nextFieldName()));
        expect(json, json.nextToken() == JsonToken.START_ARRAY);
        while (json.nextToken() == JsonToken.START_OBJECT) {
          taker.take(entry(json));
        }
        expect(json, json.currentToken() == JsonToken.END_ARRAY);
        expect(json, json.nextToken() == JsonToken.END_OBJECT);
        expect(json, json.nextToken() == null);
      } catch (JsonProcessingException broken) {
        throw damaged(json);
      }
    }
  }

  private static BaselineEntry entry(JsonParser json) throws IOException {
    Map<String, String> values = new HashMap<>();
    String key;
    while ((key = json.nextFieldName()) != null) {
      String value = json.nextTextValue();
      expect(json, value != null);
      values.put(key, Objects.requireNonNullElse(value, ""));
    }
    expect(json, json.currentToken() == JsonToken.END_OBJECT);
    BaselineEntry entry =
        new BaselineEntry(
            values.getOrDefault("file", ""),
            values.getOrDefault("check", ""),
            values.getOrDefault("path", ""),
            values.getOrDefault("fingerprint", ""),
            values.getOrDefault("message", ""));
    expect(json, !entry.file().isEmpty() && FINGERPRINT.matcher(entry.fingerprint()).matches());
    return entry;
  }

  private static void expect(JsonParser json, boolean holds) throws Damaged {
    if (!holds) {
      throw damaged(json);
    }
  }

  private static Damaged damaged(JsonParser json) {
    return new Damaged(Math.max(1, json.currentLocation().getLineNr()));
  }
}
