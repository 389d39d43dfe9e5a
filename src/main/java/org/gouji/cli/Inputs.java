package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gouji.model.Text;
import org.gouji.reading.SubmissionFiles;

/**
 * The submissions that the arguments of a command name.
 *
 * @param found files, and what lies below folders
 * @param standardInput whether one of them is {@code -}
 * @param allFound whether every argument names something
 */
record Inputs(SubmissionFiles found, boolean standardInput, boolean allFound) {
  /** What standard input is called, in arguments and in reports. */
  static final String STANDARD_INPUT = "-";

  /**
   * Finds what the arguments name; says of each that names nothing so, and goes on with the others.
   */
  static Inputs find(List<String> arguments, Console console) {
    SubmissionFiles found = new SubmissionFiles();
    boolean allFound = true;
    for (String argument : arguments) {
      allFound &= argument.equals(STANDARD_INPUT) || find(Path.of(argument), found, console);
    }
    return new Inputs(found, arguments.contains(STANDARD_INPUT), allFound);
  }

  /** The submissions that are files. */
  List<Path> files() {
    return found.submissions();
  }

  /** All that is read and must not be overwritten. */
  List<Path> allFiles() {
    return Stream.concat(
            files().stream(), found.waivers().stream().map(SubmissionFiles.WaiversFile::file))
        .toList();
  }

  /** Where waivers for the submissions may stand: beside each, and in the folders above. */
  Set<Path> waivers() {
    Set<Path> waivers = new TreeSet<>();
    for (Path file : files()) {
      for (Path at = file; at != null; at = at.getParent()) {
        waivers.add(at.resolveSibling(SubmissionFiles.WAIVERS));
      }
    }
    return waivers;
  }

  private static boolean find(Path path, SubmissionFiles files, Console console) {
    try {
      boolean found = Files.exists(path) && files.add(path);
      if (!found) {
        console.couldNotRun(nothingAt(path).in(console.language()) + path);
      }
      return found;
    } catch (IOException unreadable) {
      console.couldNotRun(new Text("无法打开 ", "cannot open ").in(console.language()) + path);
      return false;
    }
  }

  private static Text nothingAt(Path path) {
    return Files.isDirectory(path)
        ? new Text("文件夹里没有 *.yaml 或 *.yml：", "no *.yaml or *.yml below ")
        : new Text("没有这个文件或文件夹：", "no such file or folder: ");
  }
}
