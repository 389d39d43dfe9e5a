package org.gouji.cli;

import java.io.Closeable;
import java.io.PrintStream;
import java.text.DecimalFormat;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.gouji.model.Language;
import org.gouji.model.Text;

/** The progress bar on a terminal; what it showed is gone when it is closed. */
final class Bar implements Closeable {
  private static final int WIDTH = 79;
  private static final Text TASK = new Text("检查", "Checking");

  private final Line line;
  private final ProgressBar bar;

  /**
   * Shows how far a run is.
   *
   * @param done how many files are examined already
   * @param elapsed since when
   */
  Bar(PrintStream terminal, int files, int done, Duration elapsed, Language language) {
    line = new Line(terminal);
    bar =
        new ProgressBarBuilder()
            .setTaskName(TASK.in(language))
            .setInitialMax(files)
            .startsFrom(done, elapsed)
            .setStyle(ProgressBarStyle.ASCII)
            .showSpeed(new DecimalFormat("0"))
            .setConsumer(line)
            .build();
    Runtime.getRuntime().addShutdownHook(new Thread(line::close));
  }

  void show(int done) {
    bar.stepTo(done);
  }

  /** Whether it may stand on the line of the cursor; makes way where it may not. */
  void allow(boolean allowed) {
    line.allow(allowed);
  }

  @Override
  public void close() {
    line.close();
    bar.close();
  }

  /** The line that the bar stands on, drawn by the library's thread. */
  private static final class Line implements ProgressBarConsumer {
    private static final String NOTHING = "\r" + " ".repeat(WIDTH) + "\r";

    private final PrintStream terminal;
    private boolean allowed = true;
    private boolean drawn;
    private boolean closed;

    Line(PrintStream terminal) {
      this.terminal = terminal;
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

    synchronized void allow(boolean now) {
      allowed = now;
      if (!now) {
        clear();
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
}
