package org.gouji.reading;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * The files to be read: those that the user names, and every *.yaml and *.yml below the folders.
 */
public final class SubmissionFiles {
  /** Beside the submissions, but none of them. */
  public static final String WAIVERS = "waivers.yaml";

  private SubmissionFiles() {}

  /**
   * The file itself, or what lies below a folder, in the order of the paths. What cannot be visited
   * is in the list too, so that reading it reports why; a link that leads back to a folder above it
   * is not followed.
   *
   * @throws IOException where the folder itself cannot be opened
   */
  public static List<Path> below(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        path,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isSubmission(file) && !attributes.isOther()) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
            if (file.equals(path)) {
              throw reason;
            }
            if (!(reason instanceof FileSystemLoopException)) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(Comparator.comparing(Path::toString));
    return found;
  }

  private static boolean isSubmission(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return (name.endsWith(".yaml") || name.endsWith(".yml")) && !name.equals(WAIVERS);
  }
}
