package org.gouji.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.Gouji;
import org.gouji.Run;
import org.gouji.model.Language;
import org.gouji.model.Text;
import org.gouji.reporting.Inert;
import org.gouji.reporting.JsonReport;
import org.gouji.reporting.RecordedReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code gouji verify}. Files are read only where the command line names them, never because the
 * report does: rules are code.
 */
@Command(name = "verify", addMethodSubcommands = false, sortOptions = false)
final class VerifyCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "REPORT.json", descriptionKey = "report")
  private Path report = Path.of("");

  @Parameters(index = "1..*", paramLabel = "PATH", arity = "1..*", descriptionKey = "paths")
  private List<String> paths = List.of();

  @Option(names = "--baseline", paramLabel = "FILE")
  private @Nullable Path baseline;

  @Option(names = "--jobs", paramLabel = "N")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Mixin RulesOption rules = new RulesOption();

  @Mixin ParametersOption parameters = new ParametersOption();

  @Mixin StandardOptions standard = new StandardOptions();

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    CannotRun.requireAtLeastOne("--jobs", jobs, console.language());
    RecordedReport recorded = recorded();
    Inputs inputs = Inputs.find(paths, console);
    Gouji gouji = open(recorded);
    Run run = gouji.run(inputs.found());
    if (!inputs.allFound()) {
      return ExitCode.COULD_NOT_RUN;
    }
    Differences differences = Differences.of(recorded, run.evidence(), inputs.files());
    for (Text difference : differences.all()) {
      say(difference);
    }
    if (differences.all().isEmpty()) {
      long line = compare(recorded, run);
      if (line == 0) {
        say(new Text("报告仍然成立。", "The report still stands."));
        return ExitCode.CLEAN;
      }
      say(
          new Text(
              "文件和规则都没有变，重新检查的结果却与报告不同：报告第 " + line + " 行起。",
              "Files and rules are the same, but examined anew they give another report: from line "
                  + line
                  + " on."));
    }
    say(new Text("报告不再成立。", "The report does not stand."));
    return ExitCode.FINDINGS;
  }

  private void say(Text text) {
    console.out().println(Inert.line(text.in(console.language())));
  }

  private RecordedReport recorded() {
    Language language = console.language();
    try {
      return RecordedReport.read(report);
    } catch (RecordedReport.Unreadable damaged) {
      throw new CannotRun(
          new Text("不是 check --format json 写的报告：", "not a report of check --format json: ")
                  .in(language)
              + report);
    } catch (IOException unreadable) {
      throw new CannotRun(new Text("无法打开 ", "cannot open ").in(language) + report);
    }
  }

  /** As the report says that it was opened. */
  private Gouji open(RecordedReport recorded) {
    Choices choices = choices(recorded);
    int most = choices.maxFindings();
    LocalDate today = recorded.today();
    Language language = console.language();
    return Opened.open(rules, parameters, choices, most, jobs, today, baseline, language).gouji();
  }

  private Choices choices(RecordedReport recorded) {
    try {
      return Choices.recorded(recorded.options());
    } catch (NumberFormatException damaged) {
      throw new CannotRun(
          new Text("报告里的选项读不懂：", "the report names options that cannot be read: ")
                  .in(console.language())
              + report);
    }
  }

  /** The first line in which a new report differs; 0 where it does not. */
  private long compare(RecordedReport recorded, Run run) throws IOException {
    Path anew = Files.createTempFile("gouji", ".json");
    try {
      JsonReport format = new JsonReport(recorded.language(), recorded.version());
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(anew));
          Outputs outputs =
              Outputs.start(
                  List.of(new Output(format, null, false, console.language())),
                  run.evidence().with(choices(recorded).recorded()),
                  out)) {
        run.validate(outputs::add);
        outputs.end();
      }
      return Differences.line(report, anew);
    } finally {
      Files.deleteIfExists(anew);
    }
  }
}
