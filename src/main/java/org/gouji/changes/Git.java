package org.gouji.changes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.gouji.model.Text;

/**
 * The command {@code git} in a folder. It runs no hook and no program that a repository names for
 * watching its files, showing differences or asking the user.
 *
 * @param program the command, which is looked for as the system does
 */
record Git(String program, Path folder) {
  static final String COMMAND = "git";

  /** What the caller's git says about another repository or index; what configures git stays. */
  private static final List<String> KEPT = List.of("GIT_CONFIG", "GIT_CEILING_DIRECTORIES");

  /**
   * What git answered.
   *
   * @param reason the first line of what it complained about
   */
  record Answer(int code, String out, String reason) {
    boolean isYes() {
      return code == 0;
    }

    /** The answer where it is one line. */
    String line() {
      return out.replaceFirst("\\R\\z", "");
    }

    /** The answers where each ends with a zero, so that no name needs quoting. */
    List<String> parts() {
      List<String> parts = List.of(out.split("\0", -1));
      return parts.subList(0, parts.size() - 1);
    }
  }

  /**
   * Asks and waits for the answer.
   *
   * @throws CannotTell where there is no git
   */
  Answer ask(String... arguments) throws CannotTell {
    Process process = start(ProcessBuilder.Redirect.PIPE, arguments);
    CompletableFuture<String> complaint =
        CompletableFuture.supplyAsync(() -> firstLine(process.errorReader(StandardCharsets.UTF_8)));
    try {
      process.getOutputStream().close();
      byte[] out = process.getInputStream().readAllBytes();
      return new Answer(
          process.waitFor(), new String(out, StandardCharsets.UTF_8), complaint.join());
    } catch (IOException e) {
      throw broken(String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw broken("interrupted");
    }
  }

  /**
   * Begins a conversation; what git complains about in it is dropped.
   *
   * @throws CannotTell where there is no git
   */
  Process converse(String... arguments) throws CannotTell {
    return start(ProcessBuilder.Redirect.DISCARD, arguments);
  }

  private Process start(ProcessBuilder.Redirect complaints, String... arguments) throws CannotTell {
    List<String> command =
        new ArrayList<>(
            List.of(program, "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"));
    command.addAll(List.of(arguments));
    ProcessBuilder git = new ProcessBuilder(command).directory(folder.toFile());
    git.redirectError(complaints);
    git.environment()
        .keySet()
        .removeIf(name -> name.startsWith("GIT_") && KEPT.stream().noneMatch(name::startsWith));
    git.environment().put("GIT_OPTIONAL_LOCKS", "0");
    git.environment().put("GIT_TERMINAL_PROMPT", "0");
    git.environment().put("LC_ALL", "C");
    try {
      return git.start();
    } catch (IOException missing) {
      throw new CannotTell(
          new Text(
              "--changed-since 需要 git，这里没有（或无法运行）",
              "--changed-since needs git, which is not installed or cannot be run"));
    }
  }

  /** What became of a question that git should have answered. */
  static CannotTell broken(String reason) {
    String inert = reason.replaceAll("\\p{Cntrl}", " ").strip();
    return new CannotTell(new Text("git 出错：" + inert, "git failed: " + inert));
  }

  /** Reads to the end all the same, so that git never waits. */
  private static String firstLine(BufferedReader complaint) {
    try (complaint) {
      List<String> lines = complaint.lines().toList();
      return lines.isEmpty() ? "" : lines.get(0);
    } catch (IOException | UncheckedIOException ended) {
      return "";
    }
  }
}
