package org.gouji.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.model.Language;
import org.gouji.reporting.Catalogue;
import org.gouji.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gouji checks}. */
@Command(name = "checks", addMethodSubcommands = false, sortOptions = false)
final class ChecksCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
  private Format format = Format.TEXT;

  @Mixin RulesOption rules = new RulesOption();

  @Mixin StandardOptions standard = new StandardOptions();

  ChecksCommand(Console console) {
    this.console = console;
  }

  /** How the catalogue is written. */
  enum Format {
    TEXT,
    MARKDOWN,
    JSON
  }

  @Override
  public Integer call() throws IOException {
    Language language = console.language();
    Catalogue catalogue =
        new Catalogue(Rulebook.bundled().with(rules.folders(), List.of()), language);
    switch (format) {
      case TEXT -> console.out().print(catalogue.text());
      case MARKDOWN -> console.out().print(catalogue.markdown());
      case JSON -> catalogue.writeJson(console.out());
    }
    console.out().flush();
    return ExitCode.CLEAN;
  }
}
