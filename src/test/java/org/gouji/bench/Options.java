package org.gouji.bench;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the benchmark is asked for on the command line.
 *
 * @param number how many submissions to make up
 * @param from a folder of submissions to use instead; null for none
 * @param out where to keep the submissions that are made up; null for nowhere
 * @param misses whether to list every slip whose figure is not named first
 */
record Options(long seed, int number, @Nullable Path from, @Nullable Path out, boolean misses) {
  static final String USAGE =
      "usage: bench/diagnosis.sh [--seed S] [--n N] [--from DIR] [--out DIR] [--misses]";

  static Options of(String... arguments) {
    long seed = 1;
    int number = 2_800;
    Path from = null;
    Path out = null;
    boolean misses = false;
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--seed" -> seed = Long.parseLong(value(arguments, ++i));
        case "--n" -> number = Integer.parseInt(value(arguments, ++i));
        case "--from" -> from = Path.of(value(arguments, ++i));
        case "--out" -> out = Path.of(value(arguments, ++i));
        case "--misses" -> misses = true;
        default -> throw new IllegalArgumentException(USAGE);
      }
    }
    return new Options(seed, number, from, out, misses);
  }

  /** What was measured. */
  String title() {
    return from == null
        ? "seed %d, %d submissions made up, each also with a slip".formatted(seed, number)
        : "submissions from " + from;
  }

  private static String value(String[] arguments, int at) {
    if (at >= arguments.length) {
      throw new IllegalArgumentException(USAGE);
    }
    return arguments[at];
  }
}
