package org.gouji.cli;

import java.util.List;
import org.gouji.Gouji;
import picocli.CommandLine;

/**
 * The commands. Where the first argument names one, the classes of the others are not even loaded:
 * a check starts no slower for what else the product can do.
 */
final class Subcommands {
  static final String CHECK = "check";
  static final List<String> NAMES =
      List.of(
          CHECK,
          "fix",
          "explain",
          "checks",
          "coverage",
          "test-rules",
          "schema",
          "verify",
          "completion");
  private static final List<String> EXAMINING = List.of(CHECK, "fix", "coverage", "verify");

  private Subcommands() {}

  /** Begins what takes longest of a command that examines, before anything else is loaded. */
  static void prepare(String[] args) {
    if (args.length > 0 && EXAMINING.contains(args[0])) {
      Gouji.prepare();
    }
  }

  static void add(CommandLine commands, String[] args, Console console) {
    boolean named = args.length > 0 && NAMES.contains(args[0]);
    for (String name : named ? List.of(args[0]) : NAMES) {
      commands.addSubcommand(command(name, console));
    }
  }

  /** All commands, described: what help, completion and the manual are made of. */
  static CommandLine all(Console console) {
    CommandLine commands = new CommandLine(new GoujiCommand(console));
    NAMES.forEach(name -> commands.addSubcommand(command(name, console)));
    Help.describe(commands);
    return commands;
  }

  private static Object command(String name, Console console) {
    return switch (name) {
      case CHECK -> new CheckCommand(console);
      case "fix" -> new FixCommand(console);
      case "explain" -> new ExplainCommand(console);
      case "checks" -> new ChecksCommand(console);
      case "coverage" -> new CoverageCommand(console);
      case "verify" -> new VerifyCommand(console);
      case "completion" -> new CompletionCommand(console);
      case "test-rules" -> new TestRulesCommand(console);
      default -> new SchemaCommand(console);
    };
  }
}
