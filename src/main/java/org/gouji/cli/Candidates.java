package org.gouji.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.gouji.rulebook.Rulebook;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What a shell may offer for an argument: the words of a list, the names of formats and checks, or
 * else files. Put into the commands when completion is asked for, so that no other run pays for it.
 */
final class Candidates {
  private static final String LANGUAGE = "zh|en";
  private static final List<String> FILES = List.of("FILE", "PATH", "DIR", "REPORT.json");

  private final Map<String, List<String>> byLabel;

  private Candidates() {
    Rulebook rulebook = Rulebook.bundled();
    List<String> checks = new ArrayList<>(rulebook.ids());
    checks.addAll(new TreeSet<>(rulebook.ids().stream().map(rulebook::family).toList()));
    byLabel =
        Map.of(
            "FORMAT[=FILE]",
            Formats.names(),
            "ID",
            List.copyOf(checks),
            LANGUAGE,
            List.of(LANGUAGE.split("\\|", -1)));
  }

  /** Adds them to a command and those below it. */
  static void addTo(CommandLine commands) {
    new Candidates().add(commands);
  }

  private void add(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    for (OptionSpec option : List.copyOf(spec.options())) {
      List<String> words = words(option);
      boolean file = FILES.contains(option.paramLabel());
      if (!words.isEmpty() || file) {
        OptionSpec.Builder more = OptionSpec.builder(option);
        spec.remove(option);
        spec.addOption(
            file
                ? more.auxiliaryTypes(Path.class).build()
                : more.completionCandidates(words).build());
      }
    }
    for (PositionalParamSpec positional : List.copyOf(spec.positionalParameters())) {
      List<String> words = words(positional);
      PositionalParamSpec.Builder more = PositionalParamSpec.builder(positional);
      spec.remove(positional);
      spec.addPositional(
          words.isEmpty()
              ? more.auxiliaryTypes(Path.class).build()
              : more.completionCandidates(words).build());
    }
    command.getSubcommands().values().forEach(this::add);
  }

  private List<String> words(ArgSpec argument) {
    Object[] constants = argument.auxiliaryTypes()[0].getEnumConstants();
    return constants == null
        ? byLabel.getOrDefault(argument.paramLabel(), List.of())
        : Arrays.stream(constants).map(each -> each.toString().toLowerCase(Locale.ROOT)).toList();
  }
}
