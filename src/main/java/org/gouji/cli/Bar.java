package org.gouji.cli;

import java.io.Closeable;
import java.text.DecimalFormat;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.gouji.model.Language;
import org.gouji.model.Text;

/** The progress bar; what it showed is gone when it is closed. */
final class Bar implements Closeable {
  private static final Text TASK = new Text("检查", "Checking");

  private final BarLine line;
  private final ProgressBar bar;

  /**
   * Shows how far a run is.
   *
   * @param done how many files are examined already
   * @param elapsed since when
   */
  Bar(BarLine line, int files, int done, Duration elapsed, Language language) {
    this.line = line;
    // Who ends the run by force finds the line as it was, too.
    Runtime.getRuntime().addShutdownHook(new Thread(line::close));
    bar =
        new ProgressBarBuilder()
            .setTaskName(TASK.in(language))
            .setInitialMax(files)
            .startsFrom(done, elapsed)
            .setStyle(ProgressBarStyle.ASCII)
            .showSpeed(new DecimalFormat("0"))
            .continuousUpdate()
            .setConsumer(line)
            .build();
    bar.refresh();
  }

  void show(int done) {
    bar.stepTo(done);
  }

  @Override
  public void close() {
    line.close();
    bar.close();
  }
}
