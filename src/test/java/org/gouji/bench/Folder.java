package org.gouji.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Submissions in a folder: {@code yaml/*.yaml}, and {@code truth.csv} with what is wrong in them,
 * one figure a line: {@code file,path,kind,right,wrong}.
 */
final class Folder {
  private static final String HEADER = "file,path,kind,right,wrong";

  private Folder() {}

  static Stream<Sample> samples(Path folder) throws IOException {
    Map<String, List<String[]>> truth = truth(folder.resolve("truth.csv"));
    List<Path> files;
    try (Stream<Path> yaml = Files.list(folder.resolve("yaml"))) {
      files = yaml.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
    return files.stream().map(file -> sample(file, truth));
  }

  private static Sample sample(Path file, Map<String, List<String[]>> truth) {
    String name = String.valueOf(file.getFileName());
    List<String[]> rows = truth.getOrDefault(name, List.of());
    List<Mistake> mistakes = rows.stream().map(row -> new Mistake(row[1], row[3], row[4])).toList();
    try {
      String text = Files.readString(file);
      return new Sample(name, text, rows.isEmpty() ? "" : rows.get(0)[2], mistakes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String[]>> truth(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new IOException(file + " does not begin with " + HEADER);
    }
    Map<String, List<String[]>> truth = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] row = line.split(",", -1);
      if (row.length != 5) {
        throw new IOException(file + " has no five columns in: " + line);
      }
      truth.computeIfAbsent(row[0], none -> new ArrayList<>()).add(row);
    }
    return truth;
  }

  /** Writes samples as such a folder. */
  static void write(Path folder, List<Sample> samples) throws IOException {
    Files.createDirectories(folder.resolve("yaml"));
    List<String> truth = new ArrayList<>(List.of(HEADER));
    for (Sample sample : samples) {
      Files.writeString(folder.resolve("yaml").resolve(sample.file()), sample.text());
      for (Mistake mistake : sample.mistakes()) {
        truth.add(
            String.join(
                ",",
                sample.file(),
                mistake.path(),
                sample.kind(),
                mistake.right(),
                mistake.wrong()));
      }
    }
    Files.write(folder.resolve("truth.csv"), truth);
  }
}
