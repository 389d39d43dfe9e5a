package org.gouji.cli;

import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** The texts of the help, which a run that shows none does not load. */
final class Help {
  private static final String TEXTS = "org.gouji.cli.help";

  private Help() {}

  /** Gives a command and those below it their texts, in the default locale. */
  static void describe(CommandLine command) {
    describe(command, ResourceBundle.getBundle(TEXTS));
  }

  private static void describe(CommandLine command, ResourceBundle texts) {
    command.setResourceBundle(texts);
    command.getSubcommands().values().forEach(each -> describe(each, texts));
  }

  /** Runs what the arguments ask for, or shows its help. */
  static int execute(ParseResult parsed) {
    if (parsed.asCommandLineList().stream().anyMatch(CommandLine::isUsageHelpRequested)) {
      describe(parsed.commandSpec().root().commandLine());
    }
    return new CommandLine.RunLast().execute(parsed);
  }
}
