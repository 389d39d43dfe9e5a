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

/** Baselines as files. Loaded by runs that use one, by no other. */
final class Baselines {
  private Baselines() {}

  /**
   * Reads a baseline.
   *
   * @throws CannotRun where it cannot be read
   */
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

  /** Where the findings of a run are written. */
  static Output output(Path file, Language language) {
    BaselineFormat format = new BaselineFormat(SubmissionFiles.folderOf(file), language);
    return new Output(format, file, false, language);
  }

  /**
   * Takes out of a baseline what a run did not find again.
   *
   * @throws CannotRun where it cannot be written
   */
  static void prune(Path file, Baseline baseline, Language language) {
    WholeFile.replace(file, out -> BaselineFile.prune(file, baseline, out), language);
  }
}
