package org.gouji.changes;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.model.Text;

/**
 * The files of a repository of git's as they stand on the disk.
 *
 * @param root its uppermost folder, a real path
 */
public record WorkTree(Path root, String program) {

  /**
   * The work tree that a folder lies in.
   *
   * @param folder a real path
   * @throws CannotTell where there is none
   */
  public static WorkTree around(Path folder) throws CannotTell {
    return around(folder, Git.COMMAND);
  }

  static WorkTree around(Path folder, String program) throws CannotTell {
    Git.Answer answer = new Git(program, folder).ask("rev-parse", "--show-toplevel");
    if (!answer.isYes()) {
      if (answer.reason().contains("dubious ownership")) {
        throw new CannotTell(
            new Text(
                "这个仓库属于别的用户，git 不读；请先运行 git config --global --add safe.directory：" + folder,
                "git does not read a repository that belongs to another user; first run git config"
                    + " --global --add safe.directory for "
                    + folder));
      }
      throw new CannotTell(
          new Text(
              "不在 git 的工作目录里（--changed-since）：" + folder,
              "not in a working tree of git (--changed-since): " + folder));
    }
    try {
      return new WorkTree(Path.of(answer.line()).toRealPath(), program);
    } catch (IOException e) {
      throw Git.broken(answer.line());
    }
  }

  /** The nearest folder at or above one that looks like the root of a work tree, or else itself. */
  public static Path nearest(Path folder) {
    for (Path above = folder; above != null; above = above.getParent()) {
      if (Files.exists(above.resolve(".git"))) {
        return above;
      }
    }
    return folder;
  }

  /**
   * What differs from where the present commit left the history of a revision: committed since,
   * staged, not staged, or unknown to git.
   *
   * @throws CannotTell where git does not know the revision
   */
  public Difference since(String revision) throws CannotTell {
    Git git = git();
    String base = Revision.base(git, revision);
    Git.Answer raw =
        git.ask(
            "diff",
            "--raw",
            "-z",
            "--abbrev=64",
            "--no-renames",
            "--no-ext-diff",
            "--no-textconv",
            "--no-color",
            "--no-relative",
            "--ignore-submodules=all",
            base,
            "--");
    Git.Answer tracked = git.ask("ls-files", "-z");
    if (!raw.isYes() || !tracked.isYes()) {
      throw Git.broken(raw.reason() + tracked.reason());
    }
    TreeMap<String, String> changed = new TreeMap<>();
    String entry = null;
    for (String part : raw.parts()) {
      if (entry == null) {
        entry = part;
      } else {
        changed.merge(part, formerFile(entry), (one, other) -> one.isEmpty() ? other : one);
        entry = null;
      }
    }
    Set<String> known = new HashSet<>(tracked.parts());
    return new Difference(this, changed, known);
  }

  /** The id of the file that was there: of {@code :100644 100644 OLD NEW M}; empty for none. */
  private static String formerFile(String entry) {
    String[] fields = entry.split(" ", -1);
    return fields[0].startsWith(":100") ? fields[2] : "";
  }

  Git git() {
    return new Git(program, root);
  }

  /** How git calls a file or folder of the work tree. */
  public String nameOf(Path real) {
    return root.relativize(real).toString().replace(File.separatorChar, '/');
  }
}
