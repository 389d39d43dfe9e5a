package org.gouji.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where something may happen that concerns a run.
 *
 * @param submissions the files and folders that the user names
 * @param settings the folders with rules and parameters
 */
record WatchedFolders(List<Path> submissions, List<Path> settings) {
  /** These folders, all below them, and those that they themselves and the files stand in. */
  Set<Path> folders() {
    Set<Path> folders = new HashSet<>();
    for (List<Path> paths : List.of(submissions, settings)) {
      for (Path path : paths) {
        Path parent = path.toAbsolutePath().getParent();
        if (parent != null) {
          folders.add(parent);
        }
        visit(path, folders, new ArrayList<>());
      }
    }
    return folders;
  }

  /** Every file with rules or parameters. */
  List<Path> settingFiles() {
    List<Path> files = new ArrayList<>();
    settings.forEach(folder -> visit(folder, new HashSet<>(), files));
    return files;
  }

  /** Git's own folders change all the time, and what cannot be visited is left out. */
  private static void visit(Path path, Set<Path> folders, List<Path> files) {
    SimpleFileVisitor<Path> visitor =
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.endsWith(".git")) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(folder.toAbsolutePath());
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException reason) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException reason) {
            return FileVisitResult.CONTINUE;
          }
        };
    try {
      Files.walkFileTree(
          path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
