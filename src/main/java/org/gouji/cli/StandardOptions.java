package org.gouji.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * What every command takes. {@link Languages} has read the language before the options are parsed.
 */
final class StandardOptions {
  @Option(names = "--lang", paramLabel = "zh|en", order = 100)
  @Nullable Lang lang;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      order = 101)
  boolean help;
}
