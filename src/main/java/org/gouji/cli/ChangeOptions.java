package org.gouji.cli;

import java.util.List;
import org.gouji.model.Language;
import org.gouji.model.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which changes a run looks at: those since a revision, or those that are still to come. */
final class ChangeOptions {
  @Option(names = "--changed-since", paramLabel = "REV", order = 80)
  private @Nullable String since;

  @Option(names = "--watch", order = 81)
  private boolean watch;

  boolean watch() {
    return watch;
  }

  @Nullable String since() {
    return since;
  }

  /**
   * Refuses what goes together with no changes.
   *
   * @param paths the files and folders of the run
   * @param writes whether more is to be written than text on standard output
   * @throws CannotRun where the user asks for both
   */
  void require(List<String> paths, boolean writes, Language language) {
    if (watch && (writes || since != null || paths.contains(Inputs.STANDARD_INPUT))) {
      throw new CannotRun(
          new Text(
                  "--watch 不能与 --format、--output、写基线、--changed-since 或标准输入（-）同时用",
                  "--watch excludes --format, --output, writing a baseline, --changed-since and -")
              .in(language));
    }
    if (since == null) {
      return;
    }
    if (paths.contains(Inputs.STANDARD_INPUT)) {
      throw new CannotRun(
          new Text("--changed-since 不能用于标准输入（-）", "--changed-since cannot be used with -")
              .in(language));
    }
    if (since.isBlank() || since.startsWith("-")) {
      throw new CannotRun(
          new Text("--changed-since 后面要写 git 的版本", "--changed-since needs a revision of git")
              .in(language));
    }
  }
}
