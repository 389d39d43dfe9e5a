package org.gouji.bench.speed;

import java.nio.file.Files;
import java.nio.file.Path;

/** Many files, each program in a process of its own. */
final class BatchRuns {
  private static final String HEAP = "-Xmx512m";

  /** Fewer files are over before the JVM has warmed up. */
  private static final int ENOUGH = 10_000;

  private final Programs programs;
  private final Path folder;
  private final int number;

  BatchRuns(Programs programs, Path folder, int number) {
    this.programs = programs;
    this.folder = folder;
    this.number = number;
  }

  void measure(int rounds, Table table) throws Exception {
    String gouji = "batch: ./gouji check, " + number + " files";
    String other = "batch: Spectral, " + number + " files";
    String metric = number + " files: files/s / Spectral's";
    Rounds timed = new Rounds().add(gouji, programs.launcher().on(folder)::millis);
    Program spectral = programs.spectral();
    if (spectral != null) {
      timed.add(other, spectral.on(folder + "/*.yaml")::millis);
    }
    timed.run(0, rounds);
    if (spectral == null) {
      table.missing(metric, "≥ 3 ×");
    } else {
      table.atLeast(metric, timed.ratio(other, gouji), 3, " ×");
      table.told("Spectral, files/s", number * 1e3 / timed.median(other), "");
    }
    table.told("Gouji, files/s, with the start", number * 1e3 / timed.median(gouji), "");
    table.medians(timed.lines("ms"));
  }

  /**
   * Whether the time grows as the number of files does, in a small heap.
   *
   * @param tenth a folder with a tenth of the files
   */
  void scaling(Path tenth, Path file, int rounds, Table table) throws Exception {
    String few = "batch: ./gouji check, " + number / 10 + " files, heap 512 MB";
    String many = "batch: ./gouji check, " + number + " files, heap 512 MB";
    String start = "batch: ./gouji check, 1 file, heap 512 MB";
    Program small = programs.launcher().withJvmOptions(HEAP);
    Rounds timed =
        new Rounds()
            .add(start, small.on(file)::millis)
            .add(few, small.on(tenth)::millis)
            .add(many, small.on(folder)::millis)
            .run(0, rounds);
    double growth = timed.difference(many, start, few) / timed.difference(few, start, few) / 10;
    String metric =
        "%d files against %d, without the start, heap 512 MB: time / number"
            .formatted(number, number / 10);
    if (number < ENOUGH) {
      table.told(metric, growth, "");
      table.note(
          "Growth is not judged below " + ENOUGH + " files: most of the time is warming up.");
    } else {
      table.atMost(metric, growth, 1.15, "");
    }
    table.medians(timed.lines("ms"));
  }

  /** Whether the hand-written checks and Spectral's find as many problems as each other. */
  void agreement(Table table) throws Exception {
    Program spectral = programs.spectral();
    if (spectral == null) {
      return;
    }
    Program json = spectral.on("--quiet").on("--format").on("json").on(folder + "/*.yaml");
    long theirs = json.output().lines().filter(line -> line.contains("\"code\": \"R")).count();
    long ours = 0;
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        ours += HandWritten.check(Files.readString(file)).size();
      }
    }
    table.note(
        "The eleven checks find %d problems hand-written, %d with Spectral, in the same %d files."
            .formatted(ours, theirs, number));
  }
}
