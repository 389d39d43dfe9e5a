package org.gouji.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gouji completion}. */
@Command(name = "completion", addMethodSubcommands = false, sortOptions = false)
final class CompletionCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "SHELL", descriptionKey = "shell")
  Shell shell = Shell.BASH;

  @Mixin StandardOptions standard = new StandardOptions();

  CompletionCommand(Console console) {
    this.console = console;
  }

  /** The shells that the script, one for both, is known to work in. */
  enum Shell {
    BASH,
    ZSH
  }

  @Override
  public Integer call() {
    CommandLine commands = Subcommands.all(console);
    Candidates.addTo(commands);
    console.out().print(AutoComplete.bash("gouji", commands));
    console.out().flush();
    return ExitCode.CLEAN;
  }
}
