package org.gouji.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.gouji.model.Language;
import org.gouji.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where a corrected text goes.
 *
 * @param input the file that was corrected
 * @param file where it is written
 * @param mayReplace whether a file that is there may be replaced
 */
record FixTarget(Path input, Path file, boolean mayReplace, Language language) {
  private static final String FIXED = ".fixed";

  /**
   * The file itself, the one that the user names, or else a new one beside it: {@code a.yaml}
   * becomes {@code a.fixed.yaml}.
   *
   * @throws CannotRun where both are asked for, or the named one is the file itself
   */
  static FixTarget of(Path input, @Nullable Path output, boolean inPlace, Language language)
      throws IOException {
    if (inPlace && output != null) {
      throw new CannotRun(
          new Text("--output 和 --in-place 不能同时用", "--output and --in-place exclude each other")
              .in(language));
    }
    if (output != null && Files.exists(output) && Files.isSameFile(output, input)) {
      throw new CannotRun(
          new Text("要改原文件，请用 --in-place：", "to change the file itself use --in-place: ")
                  .in(language)
              + output);
    }
    if (output != null && Files.isDirectory(output)) {
      throw new CannotRun(new Text("是文件夹：", "is a folder: ").in(language) + output);
    }
    Path file = inPlace ? input : output == null ? beside(input) : output;
    return new FixTarget(input, file, inPlace || output != null, language);
  }

  private static Path beside(Path input) {
    String name = String.valueOf(input.getFileName());
    int dot = name.lastIndexOf('.');
    return input.resolveSibling(
        dot <= 0 ? name + FIXED : name.substring(0, dot) + FIXED + name.substring(dot));
  }

  /** Whether the user has to say where else it should go. */
  boolean isTaken() {
    return !mayReplace && Files.exists(file);
  }

  /**
   * Writes the text as a whole.
   *
   * @param original what was read, which must still be there where it is replaced
   * @throws CannotRun where it cannot be written, or another file would be lost
   */
  void write(byte[] original, String corrected) {
    byte[] bytes = corrected.getBytes(StandardCharsets.UTF_8);
    if (mayReplace) {
      WholeFile.replace(
          file,
          out -> {
            out.write(bytes);
            refuseChanged(original);
          },
          language);
    } else {
      WholeFile.create(file, out -> out.write(bytes), language);
    }
  }

  /** Another program may have saved the file meanwhile. */
  private void refuseChanged(byte[] original) throws IOException {
    if (file.equals(input) && !Arrays.equals(Files.readAllBytes(input), original)) {
      throw new CannotRun(
          new Text("文件在此期间被改动，没有写入：", "the file was changed meanwhile, nothing was written: ")
                  .in(language)
              + input);
    }
  }
}
