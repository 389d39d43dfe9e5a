package org.gouji.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that is run as a process of its own.
 *
 * @param jvmOptions for the Java that a launcher starts; empty for none
 */
record Program(List<String> command, String jvmOptions) {
  private static final String TIME = "/usr/bin/time";

  static Program of(String... command) {
    return new Program(List.of(command), "");
  }

  /** The same on one more argument. */
  Program on(Object argument) {
    List<String> longer = new ArrayList<>(command);
    longer.add(argument.toString());
    return new Program(List.copyOf(longer), jvmOptions);
  }

  Program withJvmOptions(String options) {
    return new Program(command, options);
  }

  /** How long it takes from start to end, in milliseconds. */
  double millis() throws IOException, InterruptedException {
    long start = System.nanoTime();
    run(command, ProcessBuilder.Redirect.DISCARD);
    return (System.nanoTime() - start) / 1e6;
  }

  /** What it prints. */
  String output() throws IOException, InterruptedException {
    Path out = Files.createTempFile("gouji-bench", ".txt");
    try {
      run(command, ProcessBuilder.Redirect.to(out.toFile()));
      return Files.readString(out);
    } finally {
      Files.delete(out);
    }
  }

  /** Whether this machine can say how much memory a program takes. */
  static boolean canMeasureMemory() throws InterruptedException {
    try {
      return Program.of("true").megabytes() > 0;
    } catch (IOException noGnuTime) {
      return false;
    }
  }

  /** The most that is resident of it at any time, in MB, as GNU time tells. */
  double megabytes() throws IOException, InterruptedException {
    Path out = Files.createTempFile("gouji-bench", ".txt");
    try {
      List<String> timed = new ArrayList<>(List.of(TIME, "-q", "-f", "%M", "-o", out.toString()));
      timed.addAll(command);
      run(timed, ProcessBuilder.Redirect.DISCARD);
      return Double.parseDouble(Files.readString(out).strip()) * 1024 / 1e6;
    } finally {
      Files.delete(out);
    }
  }

  /** Findings end a checker with 1; anything above means that it could not run. */
  private void run(List<String> arguments, ProcessBuilder.Redirect output)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(arguments);
    if (!jvmOptions.isEmpty()) {
      builder.environment().put("JDK_JAVA_OPTIONS", jvmOptions);
    }
    builder.redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(output);
    int code = builder.start().waitFor();
    if (code > 1) {
      throw new IOException("ended with " + code + ": " + String.join(" ", arguments));
    }
  }
}
