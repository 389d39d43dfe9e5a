package org.gouji.cli;

import java.util.List;
import org.gouji.Gouji;
import picocli.CommandLine;

/**
 * The commands. Where the first argument names one, the classes of the others are not even loaded:
 * a check starts no slower for what else the product can do.
 */
final class Subcommands {
  private static final List<String> NAMES =
      List.of("check", "fix", "explain", "checks", "coverage", "test-rules", "schema", "verify");
  private static final List<String> EXAMINING = List.of("check", "fix", "coverage", "verify");

  private Subcommands() {}

  static void add(CommandLine commands, String[] args, Console console) {
    boolean named = args.length > 0 && NAMES.contains(args[0]);
    if (named && EXAMINING.contains(args[0])) {
      Gouji.prepare();
    }
    for (String name : named ? List.of(args[0]) : NAMES) {
      commands.addSubcommand(command(name, console));
    }
  }

  private static Object command(String name, Console console) {
    return switch (name) {
      case "check" -> new CheckCommand(console);
      case "fix" -> new FixCommand(console);
      case "explain" -> new ExplainCommand(console);
      case "checks" -> new ChecksCommand(console);
      case "coverage" -> new CoverageCommand(console);
      case "verify" -> new VerifyCommand(console);
      case "test-rules" -> new TestRulesCommand(console);
      default -> new SchemaCommand(console);
    };
  }
}
