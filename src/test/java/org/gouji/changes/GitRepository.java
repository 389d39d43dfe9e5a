package org.gouji.changes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A real repository for a test, which no configuration of the machine's concerns. */
public record GitRepository(Path folder) {
  /** A new one with a branch called main. */
  public static GitRepository init(Path folder) throws IOException {
    GitRepository repository = new GitRepository(Files.createDirectories(folder));
    repository.git("init", "--quiet", "--initial-branch=main");
    repository.git("config", "user.name", "somebody");
    repository.git("config", "user.email", "somebody@example.org");
    return repository;
  }

  /** Runs git, which must succeed, and returns what it says. */
  public String git(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git", "-c", "protocol.file.allow=always"));
    command.addAll(List.of(arguments));
    ProcessBuilder git =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    git.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    git.environment().put("GIT_CONFIG_GLOBAL", folder.resolve("no-such-file").toString());
    Process process = git.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(String.join(" ", command) + ": " + said);
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    return said.strip();
  }

  /** Commits everything. */
  public GitRepository commit() throws IOException {
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message", "change");
    return this;
  }

  /** Writes a file, with the folders above it. */
  public Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
