package org.gouji.changes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What differs between a work tree and a commit. Names are as git writes them, from the root.
 *
 * @param changed the names of what differs, with the id of the file that was there, empty for none
 * @param tracked the names of all files that git knows; of others it cannot say that they did not
 *     change
 */
public record Difference(WorkTree tree, SortedMap<String, String> changed, Set<String> tracked) {

  /**
   * Whether a file is another than it was.
   *
   * @param file a real path below the root
   */
  public boolean concerns(Path file) {
    String name = tree.nameOf(file);
    return changed.containsKey(name) || !tracked.contains(name);
  }

  /**
   * Whether a file, or any below a folder, is another than it was, is new or is gone.
   *
   * @param path a real path below the root
   */
  public boolean concernsAnyOf(Path path) {
    String place = tree.nameOf(path);
    if (changed.keySet().stream().anyMatch(name -> isBelow(name, place))) {
      return true;
    }
    try (Stream<Path> files = Files.exists(path) ? Files.walk(path) : Stream.of()) {
      return files.anyMatch(file -> Files.isRegularFile(file) && concerns(file));
    } catch (IOException | UncheckedIOException unreadable) {
      return true;
    }
  }

  /** Whether a name is that of a file, or of one below a folder. */
  public static boolean isBelow(String name, String place) {
    return place.isEmpty() || name.equals(place) || name.startsWith(place + "/");
  }

  /**
   * Hands over, with its name, what each of the files was that is another now or is gone.
   *
   * @param chosen which of them, by name
   * @param mostBytes longer ones are passed over
   * @throws CannotTell where git fails
   */
  public void former(Predicate<String> chosen, long mostBytes, BiConsumer<String, byte[]> taker)
      throws CannotTell {
    Map<String, String> wanted = new TreeMap<>(changed);
    wanted.values().removeIf(String::isEmpty);
    wanted.keySet().removeIf(chosen.negate());
    if (!wanted.isEmpty()) {
      FormerFiles.read(tree.git(), wanted, mostBytes, taker);
    }
  }
}
