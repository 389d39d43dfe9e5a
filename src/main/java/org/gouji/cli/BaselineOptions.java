package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.gouji.findings.Baseline;
import org.gouji.model.Language;
import org.gouji.model.Text;
import org.gouji.reading.SubmissionFiles;
import org.gouji.reporting.BaselineFile;
import org.gouji.reporting.BaselineFormat;
import org.gouji.rulebook.Rulebook;
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

  /** Whether all findings are written, however many there are. */
  boolean writes() {
    return written != null;
  }

  /**
   * The baseline that is named; null where none is.
   *
   * @throws CannotRun where it cannot be read
   */
  @Nullable Baseline read(Rulebook rulebook, Predicate<String> enabled, Language language) {
    return known == null ? null : read(known, rulebook, enabled, language);
  }

  static Baseline read(Path file, Rulebook rulebook, Predicate<String> enabled, Language language) {
    try {
      return BaselineFile.read(file, SubmissionFiles.folderOf(file), rulebook, enabled);
    } catch (BaselineFile.Damaged damaged) {
      String where = file + ":" + damaged.line();
      throw new CannotRun(
          new Text(
                  where + " 不是基线文件，或者已经损坏（用 --write-baseline 重新生成）",
                  where + " is no baseline, or is damaged (--write-baseline writes a new one)")
              .in(language));
    } catch (IOException unreadable) {
      Text cannot =
          Files.exists(file)
              ? new Text("无法打开 ", "cannot open ")
              : new Text("没有这个文件：", "no such file: ");
      throw new CannotRun(cannot.in(language) + file);
    }
  }

  /** Where the findings of the run are written; null where they are not. */
  @Nullable Output output(Language language) {
    return written == null
        ? null
        : new Output(
            new BaselineFormat(SubmissionFiles.folderOf(written), language),
            written,
            false,
            language);
  }

  /**
   * Takes out of the baseline what the run did not find again, where that is asked for.
   *
   * @throws CannotRun where it cannot be written
   */
  void prune(@Nullable Baseline baseline, Language language) {
    Path file = known;
    if (prune && file != null && baseline != null) {
      WholeFile.replace(file, out -> BaselineFile.prune(file, baseline, out), language);
    }
  }
}
