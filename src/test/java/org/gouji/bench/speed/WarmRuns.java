package org.gouji.bench.speed;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gouji.Gouji;
import org.gouji.Run;
import org.gouji.findings.Totals;
import org.gouji.model.Language;
import org.gouji.reading.SubmissionFiles;
import org.gouji.reporting.Palette;
import org.gouji.reporting.ReportWriter;
import org.gouji.reporting.TextReport;
import org.jspecify.annotations.Nullable;

/** Many files in one JVM that has warmed up: everything that Gouji does, and SnakeYAML alone. */
final class WarmRuns {
  private static final int WARM_UP_FILES = 20_000;
  private static final int THREADS = Runtime.getRuntime().availableProcessors();
  private static final String COMPOSE = "warm: compose alone, 1 thread";
  private static final String COMPOSE_ALL = "warm: compose alone, " + THREADS + " threads";
  private static final String READING = "warm: Gouji reads, 1 thread";
  private static final String EXAMINING = "warm: Gouji reads and examines, 1 thread";
  private static final String WHOLE = "warm: all of Gouji, 1 thread";
  private static final String WHOLE_ALL = "warm: all of Gouji, " + THREADS + " threads";

  private final List<Path> files;
  private final Stages stages = new Stages();
  private volatile @Nullable Object last;

  WarmRuns(List<Path> files) {
    this.files = files;
  }

  /** What is done with one file. */
  private interface Work {
    Object of(Path file) throws Exception;
  }

  void measure(int rounds, Table table) throws Exception {
    Gouji one = withJobs(1);
    Gouji all = withJobs(THREADS);
    Work compose = file -> Stages.compose(Files.readString(file));
    Work read = file -> stages.read(Files.readAllBytes(file));
    Work examine = file -> stages.examine(stages.read(Files.readAllBytes(file)));
    Rounds timed =
        new Rounds()
            .add(COMPOSE, () -> millis(() -> each(compose, files)))
            .add(COMPOSE_ALL, () -> millis(() -> parallel(compose)))
            .add(READING, () -> millis(() -> each(read, files)))
            .add(EXAMINING, () -> millis(() -> each(examine, files)))
            .add(WHOLE, () -> millis(() -> validate(one)))
            .add(WHOLE_ALL, () -> millis(() -> validate(all)))
            .run(Math.max(2, WARM_UP_FILES / files.size()), rounds);
    table.atMost("warm total / compose, 1 thread", timed.ratio(WHOLE, COMPOSE), 1.5, "");
    String both = "warm total / compose, " + THREADS + " threads each";
    table.atMost(both, timed.ratio(WHOLE_ALL, COMPOSE_ALL), 1.5, "");
    table.atMost("rules' share / compose", timed.difference(EXAMINING, READING, COMPOSE), 0.8, "");
    String threads = THREADS + " threads / one, warm";
    table.atLeast(threads, timed.ratio(WHOLE, WHOLE_ALL), 0.85 * THREADS, " ×");
    table.medians(timed.lines("ms"));
  }

  private static Gouji withJobs(int jobs) {
    Gouji.Options usual = Gouji.Options.DEFAULT;
    return Gouji.open(
        new Gouji.Options(
            usual.rulebook(), usual.enabled(), usual.limits(), usual.mostFindings(), jobs));
  }

  /** As the command does it: reports are written while later files are examined. */
  private void validate(Gouji gouji) throws Exception {
    SubmissionFiles found = new SubmissionFiles();
    for (Path file : files) {
      found.add(file);
    }
    Run run = gouji.run(found);
    Totals[] totals = {Totals.NONE};
    try (ReportWriter writer =
        new TextReport(Language.ZH, Palette.NONE)
            .start(run.evidence(), OutputStream.nullOutputStream())) {
      run.validate(
          report -> {
            writer.add(report);
            totals[0] = totals[0].plus(report);
          });
      writer.end(totals[0]);
    }
  }

  private void each(Work work, List<Path> some) throws Exception {
    for (Path file : some) {
      last = work.of(file);
    }
  }

  private void parallel(Work work) throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> results = new ArrayList<>();
      for (Path file : files) {
        results.add(
            workers.submit(
                () -> {
                  last = work.of(file);
                  return null;
                }));
      }
      for (Future<?> result : results) {
        result.get();
      }
    } finally {
      workers.shutdownNow();
    }
  }

  /** What takes time. */
  private interface Task {
    void run() throws Exception;
  }

  private static double millis(Task task) throws Exception {
    long start = System.nanoTime();
    task.run();
    return (System.nanoTime() - start) / 1e6;
  }
}
