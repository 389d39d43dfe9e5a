package org.gouji.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBarConsumer;

/**
 * The line of a terminal that a progress bar stands on. The library's thread draws, that of the run
 * makes way for reports.
 */
final class BarLine implements ProgressBarConsumer {
  static final int WIDTH = 79;

  private static final String NOTHING = "\r" + " ".repeat(WIDTH) + "\r";

  private final PrintStream terminal;
  private boolean allowed = true;
  private boolean drawn;
  private boolean closed;

  BarLine(PrintStream terminal) {
    this.terminal = terminal;
  }

  /** Whether the bar may stand where the cursor is; what it showed is taken away if not. */
  synchronized void allow(boolean now) {
    allowed = now;
    if (!now) {
      clear();
    }
  }

  @Override
  public int getMaxRenderedLength() {
    return WIDTH;
  }

  @Override
  public synchronized void accept(String text) {
    if (allowed && !closed) {
      terminal.print(NOTHING + text.stripTrailing());
      terminal.flush();
      drawn = true;
    }
  }

  @Override
  public synchronized void clear() {
    if (drawn) {
      terminal.print(NOTHING);
      terminal.flush();
      drawn = false;
    }
  }

  @Override
  public synchronized void close() {
    clear();
    closed = true;
  }
}
