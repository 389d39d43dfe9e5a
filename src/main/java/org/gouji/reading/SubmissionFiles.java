package org.gouji.reading;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files to be read: those that the user names, and every *.yaml and *.yml below the folders,
 * each once, in the order of their names; and the files of waivers beside them.
 */
public final class SubmissionFiles {
  /** Beside the submissions, but none of them. */
  public static final String WAIVERS = "waivers.yaml";

  private final NavigableMap<String, Path> submissions = new TreeMap<>();
  private final NavigableMap<String, WaiversFile> waivers = new TreeMap<>();
  private final Set<Path> seen = new HashSet<>();

  /**
   * A file of waivers.
   *
   * @param whole whether everything that it may speak of is looked at
   */
  public record WaiversFile(Path file, boolean whole) {
    /** The same where only a part of it is looked at. */
    public WaiversFile inPart() {
      return new WaiversFile(file, false);
    }

    /** The folder whose files it speaks of. */
    public Path folder() {
      return folderOf(file);
    }
  }

  /** What reports call a file. */
  public static String nameOf(Path file) {
    return file.toString().replace('\\', '/');
  }

  /** The folder that a file is named in; the empty path where its name has none. */
  public static Path folderOf(Path file) {
    Path folder = file.getParent();
    return folder == null ? file.resolveSibling("") : folder;
  }

  /** The submissions. */
  public List<Path> submissions() {
    return List.copyOf(submissions.values());
  }

  /**
   * The files of waivers: in the folder of a submission that is named, and anywhere below a folder
   * that is.
   */
  public List<WaiversFile> waivers() {
    return List.copyOf(waivers.values());
  }

  /**
   * Adds the file itself, or what lies below a folder. What cannot be visited is added too, so that
   * reading it reports why; a link that leads back to a folder above it is not followed.
   *
   * @return whether there is anything
   * @throws IOException where the folder itself cannot be opened
   */
  public boolean add(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return addBelow(path);
    }
    if (isWaivers(path)) {
      addWaivers(path, false);
    } else {
      submissions.putIfAbsent(nameOf(path), path);
      addBeside(folderOf(path));
    }
    return true;
  }

  private void addBeside(Path folder) {
    Path file = folder.resolve(WAIVERS);
    if (seen.add(folder) && Files.exists(file)) {
      addWaivers(file, false);
    }
  }

  private void addWaivers(Path file, boolean whole) {
    waivers.merge(
        nameOf(file), new WaiversFile(file, whole), (one, other) -> one.whole() ? one : other);
  }

  private boolean addBelow(Path folder) throws IOException {
    Map<String, Path> found = new HashMap<>();
    Files.walkFileTree(
        folder,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isWaivers(file)) {
              addWaivers(file, true);
            } else if (isSubmission(file) && !attributes.isOther()) {
              found.put(nameOf(file), file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
            if (file.equals(folder)) {
              throw reason;
            }
            if (isWaivers(file)) {
              addWaivers(file, true);
            } else if (!(reason instanceof FileSystemLoopException)) {
              found.put(nameOf(file), file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    found.forEach(submissions::putIfAbsent);
    return !found.isEmpty();
  }

  private static boolean isWaivers(Path file) {
    return lastName(file).equals(WAIVERS);
  }

  private static boolean isSubmission(Path file) {
    String name = lastName(file);
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  private static String lastName(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
  }
}
