package org.gouji.bench.speed;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is to be compared.
 *
 * @param number how many submissions
 * @param scale how many submissions for the test that the time grows as their number does
 * @param home where the project stands
 * @param spectral the command; null for none
 */
record CompareOptions(
    int number, long seed, int rounds, int scale, Path home, @Nullable Path spectral) {
  private static final String USAGE =
      "usage: bench/compare.sh [--n N] [--seed S] [--rounds R] [--scale N]; N at least 10";

  static CompareOptions of(String... arguments) {
    int number = 300;
    long seed = 1;
    int rounds = 5;
    int scale = 0;
    Path home = Path.of("");
    Path spectral = null;
    for (int i = 0; i < arguments.length; i += 2) {
      if (i + 1 == arguments.length) {
        throw new IllegalArgumentException(USAGE);
      }
      String value = arguments[i + 1];
      switch (arguments[i]) {
        case "--n" -> number = Integer.parseInt(value);
        case "--seed" -> seed = Long.parseLong(value);
        case "--rounds" -> rounds = Integer.parseInt(value);
        case "--scale" -> scale = Integer.parseInt(value);
        case "--home" -> home = Path.of(value);
        case "--spectral" -> spectral = Path.of(value);
        default -> throw new IllegalArgumentException(USAGE);
      }
    }
    scale = scale == 0 ? number : scale;
    if (number < 10 || scale < 10 || rounds < 1) {
      throw new IllegalArgumentException(USAGE);
    }
    return new CompareOptions(number, seed, rounds, scale, home, spectral);
  }
}
