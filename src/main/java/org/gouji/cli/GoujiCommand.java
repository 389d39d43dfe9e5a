package org.gouji.cli;

import java.util.concurrent.Callable;
import org.gouji.model.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gouji} without a subcommand shows its help. */
@Command(
    name = "gouji",
    addMethodSubcommands = false,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class GoujiCommand implements Callable<Integer> {
  private final Console console;

  @Mixin StandardOptions standard = new StandardOptions();

  @Option(
      names = {"-V", "--version"},
      versionHelp = true)
  boolean version;

  @Spec private @Nullable CommandSpec spec;

  GoujiCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (spec != null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), console.language() == Language.ZH ? "缺少命令" : "a command is missing");
    }
    return ExitCode.COULD_NOT_RUN;
  }
}
