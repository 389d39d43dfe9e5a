package org.gouji.bench.speed;

import java.nio.file.Path;

/** One file, each program in a process of its own. */
final class ColdRuns {
  private static final String HELLO = "cold: JVM hello world";
  private static final String LAUNCHER = "cold: ./gouji check, one file";
  private static final String JAR = "cold: java -jar gouji.jar check, one file";
  private static final String HAND_WRITTEN = "cold: hand-written Java, eleven checks";
  private static final String SPECTRAL = "cold: Spectral, eleven checks";

  private final Programs programs;
  private final Path file;

  ColdRuns(Programs programs, Path file) {
    this.programs = programs;
    this.file = file;
  }

  void measure(int rounds, Table table) throws Exception {
    Rounds timed =
        new Rounds()
            .add(HELLO, programs.hello()::millis)
            .add(LAUNCHER, programs.launcher().on(file)::millis)
            .add(JAR, programs.jar().on(file)::millis)
            .add(HAND_WRITTEN, programs.handWritten().on(file)::millis);
    Program spectral = programs.spectral();
    if (spectral != null) {
      timed.add(SPECTRAL, spectral.on(file)::millis);
    }
    timed.run(2, rounds);
    table.atMost("one file, launcher / hello world", timed.ratio(LAUNCHER, HELLO), 7, "");
    if (timed.has(SPECTRAL)) {
      table.atMost("one file / Spectral, cold", timed.ratio(LAUNCHER, SPECTRAL), 0.5, "");
    } else {
      table.missing("one file / Spectral, cold", "≤ 0.5");
    }
    String plain = "one file, no archive, default flags / hello world";
    table.atMost(plain, timed.ratio(JAR, HELLO), 16, "");
    table.told("hand-written, one file / hello world", timed.ratio(HAND_WRITTEN, HELLO), "");
    table.told("one file, launcher / hand-written", timed.ratio(LAUNCHER, HAND_WRITTEN), "");
    table.medians(timed.lines("ms"));
    memory(rounds, table);
  }

  private void memory(int rounds, Table table) throws Exception {
    String metric = "peak memory, one file";
    if (!Program.canMeasureMemory()) {
      table.missing(metric, "≤ 100 MB");
      table.note("Memory is not measured: there is no GNU time here.");
      return;
    }
    String launcher = "memory: ./gouji check, one file";
    Rounds resident =
        new Rounds()
            .add("memory: JVM hello world", programs.hello()::megabytes)
            .add(launcher, programs.launcher().on(file)::megabytes)
            .add("memory: java -jar gouji.jar check", programs.jar().on(file)::megabytes)
            .add("memory: hand-written Java", programs.handWritten().on(file)::megabytes);
    Program spectral = programs.spectral();
    if (spectral != null) {
      resident.add("memory: Spectral", spectral.on(file)::megabytes);
    }
    resident.run(0, rounds);
    table.atMost(metric, resident.median(launcher), 100, " MB");
    table.medians(resident.lines("MB"));
  }
}
