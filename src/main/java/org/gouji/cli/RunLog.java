package org.gouji.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import org.gouji.findings.SubmissionReport;
import org.gouji.model.Text;
import org.gouji.reading.SubmissionReader;
import org.gouji.reporting.Inert;
import org.gouji.rulebook.Rulebook;
import org.gouji.rulebook.Severity;
import org.gouji.yaml.Limits;
import org.jspecify.annotations.Nullable;

/** What --verbose says: by which rules files are examined, and each file when it is done. */
final class RunLog implements Commentary {
  private static final double NANOS = 1e9;
  private static final Text RULES =
      new Text(
          "gouji %s，规则库 SHA-256：%s\n检查 %d 项，停用 %d 项；文件 %d 份，同时 %d 份。",
          "gouji %s, SHA-256 of the rulebook: %s\n"
              + "Checks: %d, left out: %d; files: %d, at once: %d.");
  private static final Text PARAMETERS = new Text("%s 的参数：%s", "Parameters for %s: %s");
  private static final Text COUNTRY = new Text("全国", "the country");
  private static final Text DONE =
      new Text(
          "%.2f 秒  %s：错误 %d，警告 %d，提示 %d；数字 %d 个，核对 %d 个",
          "%.2f s  %s: errors: %d, warnings: %d, notes: %d; figures: %d, examined: %d");
  private static final Text END =
      new Text("共 %d 份，%.2f 秒，每秒 %.0f 份。", "Files: %d in %.2f s, %.0f a second.");

  private final Console console;
  private final Rulebook rulebook;
  private final SubmissionReader reader;
  private final LongSupplier clock;
  private final long begun;
  private final Set<String> places = new HashSet<>();
  private int done;

  /**
   * Begins it.
   *
   * @param limits within which files are read
   * @param clock nanoseconds
   */
  RunLog(Console console, Rulebook rulebook, Limits limits, LongSupplier clock) {
    this.console = console;
    this.rulebook = rulebook;
    this.reader = new SubmissionReader(limits);
    this.clock = clock;
    this.begun = clock.getAsLong();
  }

  /**
   * Says what is about to be done.
   *
   * @param checks how many checks are carried out
   * @param jobs how many files at once
   */
  void begin(int checks, int files, int jobs) {
    int others = rulebook.ids().size() - checks;
    say(RULES, Version.number(), rulebook.sha256(), checks, others, files, jobs);
  }

  @Override
  public void add(SubmissionReport report) {
    if (!report.submission()) {
      return;
    }
    done++;
    sayParameters(report.file());
    say(
        DONE,
        seconds(),
        Inert.line(report.file()),
        report.count(Severity.ERROR),
        report.count(Severity.WARNING),
        report.count(Severity.NOTE),
        report.figures(),
        report.figuresChecked());
  }

  /** Names the folders once for each place. */
  private void sayParameters(String file) {
    if (file.equals(Inputs.STANDARD_INPUT)) {
      return;
    }
    reader
        .head(file, Path.of(file))
        .ifPresent(head -> sayParametersOf(head.registration().jurisdiction()));
  }

  private void sayParametersOf(@Nullable String jurisdiction) {
    String place = jurisdiction == null ? COUNTRY.in(console.language()) : jurisdiction;
    if (places.add(place)) {
      List<String> folders = rulebook.parameterFolders(jurisdiction);
      say(PARAMETERS, Inert.line(place), Inert.line(String.join(", ", folders)));
    }
  }

  @Override
  public void close() {
    say(END, done, seconds(), done / Math.max(seconds(), 1 / NANOS));
  }

  private double seconds() {
    return (clock.getAsLong() - begun) / NANOS;
  }

  private void say(Text text, Object... values) {
    String.format(text.in(console.language()), values).lines().forEach(console.err()::println);
    console.err().flush();
  }
}
