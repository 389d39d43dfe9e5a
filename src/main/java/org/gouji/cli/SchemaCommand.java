package org.gouji.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.gouji.reporting.FormatSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gouji schema}. */
@Command(name = "schema", addMethodSubcommands = false, sortOptions = false)
final class SchemaCommand implements Callable<Integer> {
  private final Console console;

  @Mixin StandardOptions standard = new StandardOptions();

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    FormatSchema.write(console.out());
    return ExitCode.CLEAN;
  }
}
