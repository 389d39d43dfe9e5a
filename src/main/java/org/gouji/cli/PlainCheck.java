package org.gouji.cli;

import java.io.IOException;
import java.util.List;

/**
 * {@code gouji check} of paths alone, the commonest run: there is nothing to parse, so that the
 * parser, which takes longer to start than a file to examine, is not even loaded.
 */
final class PlainCheck {
  private PlainCheck() {}

  /** Whether the arguments ask for that. */
  static boolean isMeant(String[] args) {
    if (args.length < 2 || !args[0].equals(Subcommands.CHECK)) {
      return false;
    }
    for (String argument : args) {
      if (argument.startsWith("-") || argument.startsWith("@")) {
        return false;
      }
    }
    return true;
  }

  /** Runs it as {@link Arguments#run} does. */
  static int run(String[] args, Console console) {
    List<String> paths = List.of(args).subList(1, args.length);
    try {
      return new CheckCommand(console, paths).call();
    } catch (IOException | RuntimeException broken) {
      return console.failed(broken);
    }
  }
}
