package org.gouji.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gouji.model.Language;
import org.gouji.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gouji explain}. */
@Command(name = "explain", addMethodSubcommands = false, sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "ID", arity = "1..*", descriptionKey = "ids")
  private List<String> ids = List.of();

  @Mixin RulesOption rules = new RulesOption();

  @Mixin StandardOptions standard = new StandardOptions();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Rulebook rulebook = Rulebook.bundled().with(rules.folders(), List.of());
    Language language = console.language();
    for (String id : ids) {
      String known = id.toUpperCase(Locale.ROOT);
      if (!rulebook.ids().contains(known)) {
        throw new CannotRun(Selection.unknown(rulebook, id, language));
      }
      console.out().print(Manual.page(rulebook, known, language));
    }
    console.out().flush();
    return ExitCode.CLEAN;
  }
}
