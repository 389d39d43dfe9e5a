package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where somebody watches. */
final class Terminal {
  static final Path STANDARD_OUTPUT = Path.of("/dev/fd/1");
  static final Path STANDARD_ERROR = Path.of("/dev/fd/2");

  private static final Path NOWHERE = Path.of("/dev/null");
  private static final int KIND = 0170000;
  private static final int DEVICE = 0020000;

  private Terminal() {}

  /**
   * Whether a stream goes to a terminal. Java tells it only of input and output together, which is
   * all that there is where no file stands for a stream.
   */
  static boolean isAt(Path stream) {
    try {
      boolean device = (number(stream, "unix:mode") & KIND) == DEVICE;
      return device && number(stream, "unix:rdev") != number(NOWHERE, "unix:rdev");
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
      return System.console() != null;
    }
  }

  private static long number(Path file, String attribute) throws IOException {
    return ((Number) Files.getAttribute(file, attribute)).longValue();
  }
}
