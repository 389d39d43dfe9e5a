package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.changes.CannotTell;
import org.gouji.changes.Difference;
import org.gouji.changes.WorkTree;
import org.gouji.model.Language;
import org.gouji.model.Text;

/**
 * The repositories of git's that the submissions lie in, each with what changed in it.
 *
 * @param byRoot by the uppermost folder of the work tree
 * @param nearest what was found for folders already
 */
record Repositories(
    Map<Path, Difference> byRoot, Map<Path, Path> nearest, String revision, Language language) {

  /**
   * Asks git about every repository that one of the folders lies in.
   *
   * @param folders real paths
   * @throws CannotTell where one lies in none, or git does not know the revision there
   */
  static Repositories of(Set<Path> folders, String revision, Language language) throws CannotTell {
    Map<Path, Difference> byRoot = new TreeMap<>();
    Map<Path, Path> nearest = new HashMap<>();
    for (Path folder : folders) {
      Path root = nearest.computeIfAbsent(folder, WorkTree::nearest);
      if (!byRoot.containsKey(root)) {
        byRoot.put(root, WorkTree.around(root).since(revision));
      }
    }
    return new Repositories(byRoot, nearest, revision, language);
  }

  Collection<Difference> all() {
    return byRoot.values();
  }

  /**
   * Whether a submission is another than it was, or git cannot know. Of a link both count, where it
   * stands and where it leads.
   *
   * @throws CannotRun where it lies in a repository of its own inside of another
   */
  boolean concerns(Path file) throws IOException {
    Path place = place(file);
    return !Files.exists(file) || isChanged(place) || isChanged(file.toRealPath());
  }

  private boolean isChanged(Path real) {
    Path root = nearest.computeIfAbsent(above(real), WorkTree::nearest);
    Difference difference = byRoot.get(root);
    if (difference != null) {
      return difference.concerns(real);
    }
    if (byRoot.keySet().stream().anyMatch(root::startsWith)) {
      throw new CannotRun(
          new Text(
                  "子模块是单独的仓库，请另行检查：gouji check --changed-since " + revision + " " + root,
                  "a submodule is a repository of its own, check it apart: gouji check"
                      + " --changed-since "
                      + revision
                      + " "
                      + root)
              .in(language));
    }
    return true;
  }

  /** Whether a file, or any below a folder, is another than it was, is new or is gone. */
  boolean concernsAnyOf(Path path) throws IOException {
    Path real = Files.exists(path) ? path.toRealPath() : place(path);
    for (Map.Entry<Path, Difference> repository : byRoot.entrySet()) {
      if (real.startsWith(repository.getKey()) && repository.getValue().concernsAnyOf(real)) {
        return true;
      }
    }
    return false;
  }

  /** Where a file stands, whatever it leads to. */
  private static Path place(Path file) throws IOException {
    return parent(file).resolve(file.getFileName());
  }

  /** The real folder that a file or link stands in. */
  static Path parent(Path file) throws IOException {
    return above(file.toAbsolutePath()).toRealPath();
  }

  private static Path above(Path file) {
    Path parent = file.getParent();
    return parent == null ? file : parent;
  }
}
