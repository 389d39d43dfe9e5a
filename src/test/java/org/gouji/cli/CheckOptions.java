package org.gouji.cli;

import java.util.Set;
import java.util.TreeSet;
import org.gouji.model.Language;
import picocli.CommandLine;

/** The options that {@code gouji check} takes. */
public final class CheckOptions {
  private CheckOptions() {}

  public static Set<String> names() {
    Console console = new Console(System.in, System.out, System.err, Language.EN);
    return new TreeSet<>(
        new CommandLine(new CheckCommand(console)).getCommandSpec().optionsMap().keySet());
  }
}
