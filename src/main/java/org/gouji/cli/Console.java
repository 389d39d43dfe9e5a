package org.gouji.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import org.gouji.model.Language;
import org.gouji.model.Text;
import org.gouji.rulebook.RulebookException;
import picocli.CommandLine;

/** What a command talks through. */
record Console(InputStream in, PrintStream out, PrintStream err, Language language) {

  /** Says in one line what is wrong, and how to get help. */
  int usageError(CommandLine.ParameterException bad) {
    String command = bad.getCommandLine().getCommandSpec().qualifiedName();
    Text help = new Text("（用法见 " + command + " --help）", " (see " + command + " --help)");
    return couldNotRun(UsageErrors.describe(bad).in(language) + help.in(language));
  }

  /** Says in one line why the command could not be carried out. */
  int failed(Exception broken) {
    if (broken instanceof RulebookException rulebook) {
      rulebook.problems().forEach(problem -> couldNotRun(problem.in(language)));
      return ExitCode.COULD_NOT_RUN;
    }
    if (broken instanceof NobodyReads) {
      return ExitCode.COULD_NOT_RUN;
    }
    if (broken instanceof CannotRun) {
      return couldNotRun(String.valueOf(broken.getMessage()));
    }
    if (broken instanceof InvalidPathException name) {
      Text unusable = new Text("不能用作文件名：", "not a file name: ");
      return couldNotRun(unusable.in(language) + name.getInput());
    }
    Text internal = new Text("内部错误：", "internal error: ");
    return couldNotRun(internal.in(language) + broken);
  }

  int couldNotRun(String message) {
    err.println("gouji: " + message.replaceAll("\\R", " "));
    err.flush();
    return ExitCode.COULD_NOT_RUN;
  }
}
