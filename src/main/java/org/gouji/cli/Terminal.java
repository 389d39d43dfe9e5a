package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the standard streams go to. */
final class Terminal {
  private static final Path STANDARD_OUTPUT = Path.of("/dev/fd/1");
  private static final Path STANDARD_ERROR = Path.of("/dev/fd/2");
  private static final Path NOWHERE = Path.of("/dev/null");
  private static final int KIND = 0170000;
  private static final int DEVICE = 0020000;
  private static final int PIPE = 0010000;
  private static final int SOCKET = 0140000;
  private static final int CONSOLE_IS_EVERYWHERE = 22;

  private Terminal() {}

  /**
   * Whether standard output goes to a terminal. Java tells it only of input and output together,
   * and from version 22 on not even that; it is asked where no file stands for a stream.
   */
  @SuppressWarnings("SystemConsoleNull")
  static boolean isStandardOutput() {
    try {
      return isTerminal(STANDARD_OUTPUT);
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
      return Runtime.version().feature() < CONSOLE_IS_EVERYWHERE && System.console() != null;
    }
  }

  /** Whether standard error goes to a terminal; never where no file stands for a stream. */
  static boolean isStandardError() {
    try {
      return isTerminal(STANDARD_ERROR);
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
      return false;
    }
  }

  /** Whether another program reads standard output, and so may stop reading. */
  static boolean isStandardOutputRead() {
    try {
      long kind = number(STANDARD_OUTPUT, "unix:mode") & KIND;
      return kind == PIPE || kind == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
      return false;
    }
  }

  private static boolean isTerminal(Path stream) throws IOException {
    boolean device = (number(stream, "unix:mode") & KIND) == DEVICE;
    return device && number(stream, "unix:rdev") != number(NOWHERE, "unix:rdev");
  }

  private static long number(Path file, String attribute) throws IOException {
    return ((Number) Files.getAttribute(file, attribute)).longValue();
  }
}
