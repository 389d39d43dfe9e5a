package org.gouji.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.Gouji;
import org.gouji.findings.Coverage;
import org.gouji.reporting.CoverageReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji coverage}. */
@Command(name = "coverage", addMethodSubcommands = false, sortOptions = false)
final class CoverageCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "paths")
  private List<String> paths = List.of();

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private Format format = Format.TEXT;

  @Mixin RulesOption rules = new RulesOption();

  @Mixin ParametersOption parameters = new ParametersOption();

  @Mixin StandardOptions standard = new StandardOptions();

  CoverageCommand(Console console) {
    this.console = console;
  }

  /** How the list is written. */
  enum Format {
    TEXT,
    JSON
  }

  @Override
  public Integer call() throws IOException {
    Inputs inputs = Inputs.find(paths, console);
    Gouji gouji = Gouji.open(Gouji.Options.DEFAULT.with(rules.folders(), parameters.folders()));
    List<Coverage> files = new ArrayList<>();
    if (inputs.standardInput()) {
      files.add(gouji.coverage(Inputs.STANDARD_INPUT, console.in()));
    }
    files.addAll(gouji.coverage(inputs.files()));
    CoverageReport report = new CoverageReport(files, console.language());
    switch (format) {
      case TEXT -> console.out().print(report.text());
      case JSON -> report.writeJson(console.out(), Version.number());
    }
    console.out().flush();
    boolean complete = inputs.allFound() && files.stream().allMatch(Coverage::complete);
    return complete ? ExitCode.CLEAN : ExitCode.COULD_NOT_RUN;
  }
}
