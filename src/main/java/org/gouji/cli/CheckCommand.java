package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.Changes;
import org.gouji.Gouji;
import org.gouji.changes.FolderEvents;
import org.gouji.findings.Totals;
import org.gouji.model.Text;
import org.gouji.rulebook.Rulebook;
import org.gouji.rulebook.Severity;
import org.gouji.yaml.Limits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji check}. */
@Command(name = "check", resourceBundle = "org.gouji.cli.help", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "paths")
  private List<String> paths = List.of();

  @Option(names = "--format", paramLabel = "FORMAT[=FILE]")
  private List<String> formats = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private @Nullable Path output;

  @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "error")
  private FailOn failOn = FailOn.ERROR;

  @Option(names = "--checks", paramLabel = "ID", split = ",")
  private List<String> checks = List.of();

  @Option(names = "--skip", paramLabel = "ID", split = ",")
  private List<String> skip = List.of();

  @Option(names = "--jobs", paramLabel = "N")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--max-file-size", paramLabel = "MIB", defaultValue = "16")
  private int maxFileSize;

  @Option(names = "--max-findings", paramLabel = "N", defaultValue = "1000")
  private int maxFindings;

  @Mixin ChangeOptions changes = new ChangeOptions();

  @Mixin RulesOption rules = new RulesOption();

  @Mixin ParametersOption parameters = new ParametersOption();

  @Mixin StandardOptions standard = new StandardOptions();

  CheckCommand(Console console) {
    this.console = console;
  }

  /** From which severity on a finding fails the run. */
  enum FailOn {
    ERROR,
    WARNING,
    NOTE,
    NEVER
  }

  @Override
  public Integer call() throws IOException {
    requireAtLeastOne("--jobs", jobs);
    requireAtLeastOne("--max-file-size", maxFileSize);
    requireAtLeastOne("--max-findings", maxFindings);
    changes.require(paths, !formats.isEmpty() || output != null, console.language());
    if (changes.watch()) {
      return watch();
    }
    Inputs inputs = Inputs.find(paths, console);
    Gouji gouji = open();
    List<Output> outputs = outputs(gouji.rulebook(), inputs);
    Totals totals = write(outputs, gouji, inputs, concerned(gouji, inputs));
    return inputs.allFound() ? exitCode(totals) : ExitCode.COULD_NOT_RUN;
  }

  private Gouji open() {
    Rulebook rulebook =
        Gouji.Options.DEFAULT.rulebook().with(rules.folders(), parameters.folders());
    Selection selection = Selection.of(rulebook, checks, skip, console.language());
    Limits limits = Limits.DEFAULT.withBytes(mostBytes());
    return Gouji.open(new Gouji.Options(rulebook, selection::includes, limits, maxFindings, jobs));
  }

  private List<Output> outputs(Rulebook rulebook, Inputs inputs) throws IOException {
    Formats known = new Formats(console.language(), rulebook);
    return Output.parse(formats, output, summary(), known, inputs.files());
  }

  private long mostBytes() {
    return (long) maxFileSize << 20;
  }

  /** What has changed; null where everything has to be examined. */
  private @Nullable Changes concerned(Gouji gouji, Inputs inputs) {
    String since = changes.since();
    return since == null
        ? null
        : new ChangedSince(since, paths, inputs, mostBytes(), console).changes(settings(), gouji);
  }

  /** The folders on which the findings of every submission depend. */
  private List<Path> settings() {
    List<Path> settings = new ArrayList<>(rules.folders());
    settings.addAll(parameters.folders());
    return settings;
  }

  private int watch() throws IOException {
    Watch watching =
        new Watch(
            console,
            paths,
            settings(),
            this::open,
            (gouji, inputs, changed) ->
                write(outputs(gouji.rulebook(), inputs), gouji, inputs, changed));
    try (FolderEvents events = new FolderEvents()) {
      return watching.run(events);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return ExitCode.CLEAN;
    }
  }

  private Totals write(List<Output> targets, Gouji gouji, Inputs inputs, @Nullable Changes changed)
      throws IOException {
    try (Outputs outputs = Outputs.start(targets, gouji.rulebook().sha256(), console.out())) {
      if (inputs.standardInput()) {
        outputs.add(gouji.validate(Inputs.STANDARD_INPUT, console.in()));
      }
      if (changed == null) {
        gouji.validate(inputs.files(), outputs::add);
      } else {
        gouji.validate(inputs.files(), changed, outputs::add);
      }
      return outputs.end();
    }
  }

  /** Where a job of GitHub's wants its summary; null outside of one. */
  private static @Nullable Path summary() {
    String file = System.getenv("GITHUB_STEP_SUMMARY");
    return file == null || file.isEmpty() ? null : Path.of(file);
  }

  private void requireAtLeastOne(String option, int value) {
    if (value < 1) {
      throw new CannotRun(
          option + new Text(" 至少为 1", " must be at least 1").in(console.language()));
    }
  }

  private int exitCode(Totals totals) {
    if (!totals.complete()) {
      return ExitCode.COULD_NOT_RUN;
    }
    boolean fails = failOn != FailOn.NEVER && totals.hasAtLeast(Severity.valueOf(failOn.name()));
    return fails ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
