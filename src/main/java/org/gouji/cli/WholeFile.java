package org.gouji.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.ThreadLocalRandom;
import org.gouji.model.Language;
import org.gouji.model.Text;

/** Writes a file as a whole or not at all: beside its place, then moved there. */
final class WholeFile {
  private WholeFile() {}

  /** What is written. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file in place of the one that is there, if any; what is no file, such as a pipe, is
   * written to.
   *
   * @throws CannotRun where it cannot be written
   */
  static void replace(Path file, Content content, Language language) {
    try {
      if (!Files.exists(file)) {
        write(file.toAbsolutePath(), content, StandardCopyOption.REPLACE_EXISTING);
      } else if (!Files.isWritable(file)) {
        throw cannotWrite(file, language);
      } else if (Files.isRegularFile(file)) {
        write(file.toRealPath(), content, StandardCopyOption.REPLACE_EXISTING);
      } else {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
          content.writeTo(out);
        }
      }
    } catch (IOException e) {
      throw cannotWrite(file, language);
    }
  }

  /**
   * Writes a file where there is none.
   *
   * @throws CannotRun where there is one, or it cannot be written
   */
  static void create(Path file, Content content, Language language) {
    try {
      write(file.toAbsolutePath(), content);
    } catch (FileAlreadyExistsException taken) {
      throw new CannotRun(new Text("已有这个文件：", "there is a file already: ").in(language) + file);
    } catch (IOException e) {
      throw cannotWrite(file, language);
    }
  }

  private static void write(Path target, Content content, CopyOption... how) throws IOException {
    String name = ".gouji-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".tmp";
    Path unfinished = target.resolveSibling(name);
    try {
      try (OutputStream out =
          Files.newOutputStream(
              unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        keepPermissions(target, unfinished);
        content.writeTo(out);
      }
      Files.move(unfinished, target, how);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** What replaces a file may be read and written by the same people. */
  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view != null && Files.exists(from)) {
      view.setPermissions(Files.getPosixFilePermissions(from));
    }
  }

  private static CannotRun cannotWrite(Path file, Language language) {
    return new CannotRun(new Text("无法写入 ", "cannot write ").in(language) + file);
  }
}
