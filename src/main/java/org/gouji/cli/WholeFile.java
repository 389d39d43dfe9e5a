package org.gouji.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
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
    try (Destination destination = Destination.replacing(file)) {
      content.writeTo(destination.out());
      destination.finish();
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
    try (Unfinished file = new Unfinished(target)) {
      content.writeTo(file.out());
      file.finish(how);
    }
  }

  static CannotRun cannotWrite(Path file, Language language) {
    return new CannotRun(new Text("无法写入 ", "cannot write ").in(language) + file);
  }
}
