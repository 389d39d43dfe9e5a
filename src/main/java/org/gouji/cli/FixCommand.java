package org.gouji.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gouji.Gouji;
import org.gouji.fixing.Fixer;
import org.gouji.fixing.Fixing;
import org.gouji.model.Text;
import org.gouji.reporting.FixText;
import org.gouji.rulebook.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji fix}. */
@Command(name = "fix", addMethodSubcommands = false, sortOptions = false)
final class FixCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = "--apply")
  private boolean apply;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private @Nullable Path output;

  @Option(names = "--in-place")
  private boolean inPlace;

  @Mixin RulesOption rules = new RulesOption();

  @Mixin ParametersOption parameters = new ParametersOption();

  @Mixin StandardOptions standard = new StandardOptions();

  FixCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    requireOneFile();
    FixTarget target = FixTarget.of(file, output, inPlace, console.language());
    if (apply && target.isTaken()) {
      throw new CannotRun(
          new Text(
                      "已有这个文件，请用 --output 另外指定：",
                      "there is a file already, name another with --output: ")
                  .in(console.language())
              + target.file());
    }
    Gouji.Options options = Gouji.Options.DEFAULT.with(rules.folders(), parameters.folders());
    byte[] bytes = read(options.limits().bytes());
    Fixing fixing = new Fixer(options).fix(file.toString().replace('\\', '/'), bytes);
    boolean writes = apply && fixing.changesAnything();
    if (writes) {
      target.write(bytes, fixing.corrected());
    }
    FixText.Ending ending =
        writes
            ? FixText.Ending.WRITTEN
            : target.isTaken() ? FixText.Ending.TAKEN : FixText.Ending.NOT_WRITTEN;
    FixText text = new FixText(console.language());
    console.out().print(text.of(fixing, target.file().toString(), ending));
    console.out().flush();
    return exitCode(fixing, writes);
  }

  private void requireOneFile() {
    if (apply && dryRun) {
      throw new CannotRun(
          new Text("--apply 和 --dry-run 不能同时用", "--apply and --dry-run exclude each other")
              .in(console.language()));
    }
    if (file.toString().equals(Inputs.STANDARD_INPUT)) {
      throw new CannotRun(
          new Text("fix 只改文件，不读标准输入", "fix corrects a file, not standard input")
              .in(console.language()));
    }
    if (!Files.exists(file)) {
      throw new CannotRun(new Text("没有这个文件：", "no such file: ").in(console.language()) + file);
    }
    if (Files.isDirectory(file)) {
      throw new CannotRun(
          new Text("一次只改一个文件，这是文件夹：", "fix corrects one file, this is a folder: ")
                  .in(console.language())
              + file);
    }
  }

  /** As much as a submission may have, and one byte more where there is more. */
  private byte[] read(long most) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
    } catch (IOException unreadable) {
      throw new CannotRun(new Text("无法打开 ", "cannot open ").in(console.language()) + file);
    }
  }

  /** What the run leaves behind: the corrected text, or the file as it is. */
  private static int exitCode(Fixing fixing, boolean written) {
    if (!fixing.isComplete()) {
      return ExitCode.COULD_NOT_RUN;
    }
    long errors = written ? fixing.errorsLeft() : fixing.before().count(Severity.ERROR);
    return errors > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
