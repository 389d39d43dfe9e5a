package org.gouji.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.gouji.findings.SubmissionReport;
import org.jspecify.annotations.Nullable;

/**
 * A bar for those who wait: begun only where a run takes a while and somebody sees it, so that
 * other runs load nothing of it.
 */
final class Progress implements Commentary {
  private static final int HANDFUL = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Console console;
  private final int files;
  private final LongSupplier clock;
  private final BooleanSupplier seen;
  private final long begun;
  private int done;
  private boolean due = true;
  private @Nullable ReportBeside reports;
  private @Nullable Bar bar;

  /**
   * Waits.
   *
   * @param clock nanoseconds
   * @param seen whether standard error is a terminal
   */
  Progress(Console console, int files, LongSupplier clock, BooleanSupplier seen) {
    this.console = console;
    this.files = files;
    this.clock = clock;
    this.seen = seen;
    this.begun = clock.getAsLong();
  }

  /** Of a run that may take a while; nothing where it has no more than a handful of files. */
  static Commentary of(int files, Console console) {
    return files <= HANDFUL
        ? NONE
        : new Progress(console, files, System::nanoTime, Terminal::isStandardError);
  }

  @Override
  public void add(SubmissionReport report) {
    done += report.submission() ? 1 : 0;
    Duration elapsed = Duration.ofNanos(clock.getAsLong() - begun);
    if (due && elapsed.compareTo(PATIENCE) >= 0) {
      due = false;
      bar = seen.getAsBoolean() ? begin(console.err(), elapsed) : null;
    }
    if (bar != null) {
      bar.show(done);
    }
  }

  private Bar begin(PrintStream err, Duration elapsed) {
    BarLine line = new BarLine(err);
    if (reports != null) {
      reports.share(line);
    }
    return new Bar(line, files, done, elapsed, console.language());
  }

  @Override
  public OutputStream beside(OutputStream out) {
    if (!Terminal.isStandardOutput()) {
      return out;
    }
    reports = new ReportBeside(out);
    return reports;
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
