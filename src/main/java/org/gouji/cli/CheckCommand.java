package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gouji.Changes;
import org.gouji.Gouji;
import org.gouji.Run;
import org.gouji.changes.FolderEvents;
import org.gouji.findings.Baseline;
import org.gouji.findings.Evidence;
import org.gouji.findings.Totals;
import org.gouji.model.Language;
import org.gouji.model.Text;
import org.gouji.rulebook.Rulebook;
import org.gouji.rulebook.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji check}. */
@Command(name = "check", addMethodSubcommands = false, sortOptions = false)
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

  @Option(names = "--fail-on", paramLabel = "SEVERITY")
  private FailOn failOn = FailOn.ERROR;

  @Option(names = "--checks", paramLabel = "ID", split = ",")
  private List<String> checks = List.of();

  @Option(names = "--skip", paramLabel = "ID", split = ",")
  private List<String> skip = List.of();

  @Option(names = "--jobs", paramLabel = "N")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--max-file-size", paramLabel = "MIB")
  private int maxFileSize = Choices.DEFAULT_FILE_SIZE;

  @Option(names = "--max-findings", paramLabel = "N")
  private int maxFindings = Choices.DEFAULT_FINDINGS;

  @Option(names = "--today", paramLabel = "DAY")
  private @Nullable LocalDate today;

  @Option(names = "--cache")
  private boolean cache;

  @Option(names = "--reproducible")
  private boolean reproducible;

  @Mixin BaselineOptions baselines = new BaselineOptions();

  @Mixin ChangeOptions changes = new ChangeOptions();

  @Mixin TerminalOptions terminal = new TerminalOptions();

  @Mixin RulesOption rules = new RulesOption();

  @Mixin ParametersOption parameters = new ParametersOption();

  @Mixin StandardOptions standard = new StandardOptions();

  CheckCommand(Console console) {
    this.console = console;
  }

  /** Of paths, with no option. */
  CheckCommand(Console console, List<String> paths) {
    this(console);
    this.paths = paths;
  }

  /** From which severity on a finding fails the run. */
  enum FailOn {
    ERROR,
    WARNING,
    NOTE,
    NEVER;

    /** The lowest such severity; null where none fails a run. */
    @Nullable Severity severity() {
      return this == NEVER ? null : Severity.valueOf(name());
    }
  }

  @Override
  public Integer call() throws IOException {
    Language language = console.language();
    CannotRun.requireAtLeastOne("--jobs", jobs, language);
    CannotRun.requireAtLeastOne("--max-file-size", maxFileSize, language);
    CannotRun.requireAtLeastOne("--max-findings", maxFindings, language);
    baselines.require(language);
    terminal.require(language);
    if (reproducible) {
      requireReproducible(language);
    }
    boolean writes = !formats.isEmpty() || output != null || baselines.writes();
    changes.require(paths, writes, language);
    if (changes.watch()) {
      return watch();
    }
    Inputs inputs = Inputs.find(paths, console);
    Opened opened = open();
    Totals totals = write(opened.gouji(), inputs, concerned(opened.gouji(), inputs));
    Path known = baselines.known();
    Baseline baseline = opened.baseline();
    if (baselines.prunes() && known != null && baseline != null) {
      Baselines.prune(known, baseline, language);
    }
    return inputs.allFound() ? exitCode(totals) : ExitCode.COULD_NOT_RUN;
  }

  private Opened open() {
    int most = baselines.written() != null ? Integer.MAX_VALUE : maxFindings;
    return Opened.open(
        rules, parameters, choices(), most, jobs, today, baselines.known(), console.language());
  }

  private Choices choices() {
    return new Choices(checks, skip, maxFileSize, maxFindings);
  }

  private List<Output> outputs(Rulebook rulebook, Inputs inputs) throws IOException {
    Language language = console.language();
    Path written = baselines.written();
    return Output.parse(
        formats,
        output,
        summary(),
        new Formats(language, rulebook, terminal.style(failOn)),
        written == null ? null : Baselines.output(written, language),
        inputs.allFiles());
  }

  /** What has changed; null where everything has to be examined. */
  private @Nullable Changes concerned(Gouji gouji, Inputs inputs) {
    String since = changes.since();
    if (since == null) {
      return null;
    }
    List<Path> settings = new ArrayList<>(settings());
    if (baselines.known() != null) {
      settings.add(baselines.known());
    }
    long mostBytes = choices().limits().bytes();
    return new ChangedSince(since, paths, inputs, mostBytes, console).changes(settings, gouji);
  }

  /** The folders on which the findings of every submission depend. */
  private List<Path> settings() {
    return Stream.concat(rules.folders().stream(), parameters.folders().stream()).toList();
  }

  private int watch() throws IOException {
    Watch watching = new Watch(console, paths, settings(), () -> open().gouji(), this::write);
    try (FolderEvents events = new FolderEvents()) {
      return watching.run(events);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return ExitCode.CLEAN;
    }
  }

  private Totals write(Gouji gouji, Inputs inputs, @Nullable Changes changed) throws IOException {
    Path kept = cache ? CacheFolder.ofReports(System.getenv()) : null;
    Run run = gouji.run(inputs.found(), kept, changed);
    Evidence evidence = run.evidence().with(choices().recorded());
    List<Output> targets = outputs(gouji.rulebook(), inputs);
    try (Commentary commentary =
            terminal.commentary(console, gouji.rulebook(), inputs, choices(), jobs);
        Outputs outputs = Outputs.start(targets, evidence, commentary.beside(console.out()))) {
      Gouji.Taker taker =
          report -> {
            outputs.add(report);
            outputs.requireReader(console.out());
            commentary.add(report);
          };
      if (inputs.standardInput()) {
        taker.take(gouji.validate(Inputs.STANDARD_INPUT, console.in()));
      }
      run.validate(taker);
      return outputs.end();
    }
  }

  /** What would differ from one machine to another has to be said. */
  private void requireReproducible(Language language) {
    Path known = baselines.known();
    boolean absolute =
        (known != null && known.isAbsolute())
            || paths.stream().anyMatch(path -> Path.of(path).isAbsolute());
    if (standard.lang == null || today == null || absolute) {
      throw new CannotRun(
          new Text(
                  "--reproducible 要求写明 --lang 和 --today，并用相对路径",
                  "--reproducible needs --lang, --today and relative paths")
              .in(language));
    }
  }

  /** Where a job of GitHub's wants its summary; null outside of one. */
  private static @Nullable Path summary() {
    String file = System.getenv("GITHUB_STEP_SUMMARY");
    return file == null || file.isEmpty() ? null : Path.of(file);
  }

  private int exitCode(Totals totals) {
    if (!totals.complete()) {
      return ExitCode.COULD_NOT_RUN;
    }
    Severity least = failOn.severity();
    boolean fails = least != null && totals.hasAtLeast(least);
    return fails ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
