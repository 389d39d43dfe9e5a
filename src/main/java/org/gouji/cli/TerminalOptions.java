package org.gouji.cli;

import org.gouji.model.Language;
import org.gouji.model.Text;
import org.gouji.rulebook.Rulebook;
import picocli.CommandLine.Option;

/** How much a check says, and whether in colour. */
final class TerminalOptions {
  @Option(names = {"-q", "--quiet"})
  private boolean quiet;

  @Option(names = {"-v", "--verbose"})
  private boolean verbose;

  @Option(names = "--color", paramLabel = "WHEN")
  private TextStyle.Color color = TextStyle.Color.AUTO;

  /**
   * Refuses what does not go together.
   *
   * @throws CannotRun where both more and less is asked for
   */
  void require(Language language) {
    if (quiet && verbose) {
      throw new CannotRun(
          new Text("--quiet 和 --verbose 不能同时用", "--quiet and --verbose exclude each other")
              .in(language));
    }
  }

  /** How text is written by a run that fails on such findings. */
  TextStyle style(CheckCommand.FailOn failOn) {
    return new TextStyle(color, quiet, failOn);
  }

  /**
   * What standard error says of a run.
   *
   * @param jobs how many files are examined at once
   */
  Commentary commentary(
      Console console, Rulebook rulebook, Inputs inputs, Choices choices, int jobs) {
    int files = inputs.files().size() + (inputs.standardInput() ? 1 : 0);
    if (!verbose) {
      return quiet ? Commentary.NONE : Progress.of(files, console);
    }
    RunLog log = new RunLog(console, rulebook, choices.limits(), System::nanoTime);
    Selection selection =
        Selection.of(rulebook, choices.checks(), choices.skip(), console.language());
    log.begin(selection.ids().size(), files, jobs);
    return log;
  }
}
