package org.gouji.building;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the rules below a rulebook's folder. */
final class RuleSources {
  private RuleSources() {}

  /** The text of every check.drl by its path below the folder. */
  static Map<String, String> in(Path rules) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(rules)) {
      for (Path file : files.filter(path -> path.endsWith("check.drl")).toList()) {
        sources.put(rules.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return sources;
  }
}
