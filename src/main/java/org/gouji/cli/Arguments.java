package org.gouji.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The arguments, parsed. */
final class Arguments {
  private Arguments() {}

  /** Runs the command that they name, or says what is wrong with them. */
  static int run(String[] args, Console console) {
    CommandLine commands = new CommandLine(new GoujiCommand(console));
    Subcommands.add(commands, args, console);
    commands.setUsageHelpWidth(80);
    commands.setUsageHelpLongOptionsMaxWidth(28);
    commands.setAdjustLineBreaksForWideCJKCharacters(true);
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setExecutionStrategy(Help::execute);
    commands.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    commands.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    commands.setParameterExceptionHandler((bad, given) -> console.usageError(bad));
    commands.setExecutionExceptionHandler((broken, command, parsed) -> console.failed(broken));
    return commands.execute(args);
  }
}
