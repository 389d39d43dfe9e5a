package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where somebody watches. */
final class Terminal {
  private static final Path STANDARD_OUTPUT = Path.of("/dev/fd/1");
  private static final Path NOWHERE = Path.of("/dev/null");
  private static final int KIND = 0170000;
  private static final int DEVICE = 0020000;
  private static final int CONSOLE_IS_EVERYWHERE = 22;

  private Terminal() {}

  /**
   * Whether standard output goes to a terminal. Java tells it only of input and output together,
   * and from version 22 on not even that; it is asked where no file stands for a stream.
   */
  @SuppressWarnings("SystemConsoleNull")
  static boolean isStandardOutput() {
    try {
      boolean device = (number(STANDARD_OUTPUT, "unix:mode") & KIND) == DEVICE;
      return device && number(STANDARD_OUTPUT, "unix:rdev") != number(NOWHERE, "unix:rdev");
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
      return Runtime.version().feature() < CONSOLE_IS_EVERYWHERE && System.console() != null;
    }
  }

  private static long number(Path file, String attribute) throws IOException {
    return ((Number) Files.getAttribute(file, attribute)).longValue();
  }
}
