package org.gouji.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Key} says. The build writes down what all of them say: to ask the annotations takes
 * as long as to read a submission.
 *
 * @param counts what a bare number counts; null for money
 */
public record KeyName(Text text, @Nullable Unit counts) {
  /** The file that the build writes, one key a line. */
  public static final String FILE = "key-names";

  private static final char BETWEEN = '\t';

  /** By record and component; read when the first is asked for. */
  private static final class Known {
    static final Map<String, KeyName> NAMES = read();
  }

  /** What the key of a component is called; null where it has no name. */
  public static @Nullable KeyName of(RecordComponent component) {
    return Known.NAMES.get(id(component));
  }

  /** How a file writes the key of a component: in lower case, words joined by underscores. */
  public static String written(RecordComponent component) {
    String name = component.getName();
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (Character.isUpperCase(letter)) {
        key.append('_');
      }
      key.append(Character.toLowerCase(letter));
    }
    return key.toString();
  }

  /** The line of a component; null where it has no name. */
  public static @Nullable String line(RecordComponent component) {
    Key key = component.getAnnotation(Key.class);
    if (key == null) {
      return null;
    }
    String counts = key.counts().length == 0 ? "" : key.counts()[0].name();
    return id(component) + BETWEEN + key.zh() + BETWEEN + key.en() + BETWEEN + counts;
  }

  private static String id(RecordComponent component) {
    return component.getDeclaringRecord().getName() + "." + component.getName();
  }

  private static Map<String, KeyName> read() {
    Map<String, KeyName> names = new HashMap<>();
    for (String line : file().split("\n", -1)) {
      String[] parts = line.split("\t", -1);
      Unit counts = parts[3].isEmpty() ? null : Unit.valueOf(parts[3]);
      names.put(parts[0], new KeyName(new Text(parts[1], parts[2]), counts));
    }
    return names;
  }

  private static String file() {
    try (InputStream in = KeyName.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the product was built without the names of its keys");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
