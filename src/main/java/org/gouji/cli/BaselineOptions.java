package org.gouji.cli;

import java.nio.file.Path;
import org.gouji.model.Language;
import org.gouji.model.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which findings are known, and where those that there are now are written. */
final class BaselineOptions {
  @Option(names = "--baseline", paramLabel = "FILE")
  private @Nullable Path known;

  @Option(names = "--write-baseline", paramLabel = "FILE")
  private @Nullable Path written;

  @Option(names = "--prune-baseline")
  private boolean prune;

  /**
   * Refuses what does not go together.
   *
   * @throws CannotRun where there is nothing to prune, or it is to be replaced
   */
  void require(Language language) {
    if (prune && (known == null || written != null)) {
      throw new CannotRun(
          new Text(
                  "--prune-baseline 要和 --baseline 一起用，不能和 --write-baseline 一起用",
                  "--prune-baseline needs --baseline and excludes --write-baseline")
              .in(language));
    }
  }

  @Nullable Path known() {
    return known;
  }

  @Nullable Path written() {
    return written;
  }

  /** Whether the run writes a baseline. */
  boolean writes() {
    return prune || written != null;
  }

  boolean prunes() {
    return prune;
  }
}
