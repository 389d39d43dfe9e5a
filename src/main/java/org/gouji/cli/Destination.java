package org.gouji.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Where an output goes. Nothing that stood there is lost before the output is finished. */
interface Destination extends Closeable {
  OutputStream out();

  /** Puts in its place what was written. */
  void finish() throws IOException;

  /**
   * In place of the file that is there, if any; what is no file, such as a pipe, is written to.
   *
   * @throws IOException where it cannot be written
   */
  static Destination replacing(Path file) throws IOException {
    if (!Files.exists(file)) {
      return beside(file.toAbsolutePath());
    }
    if (!Files.isWritable(file)) {
      throw new AccessDeniedException(file.toString());
    }
    return Files.isRegularFile(file)
        ? beside(file.toRealPath())
        : to(Files.newOutputStream(file, StandardOpenOption.WRITE), true);
  }

  /**
   * At the end of what the file holds.
   *
   * @throws IOException where it cannot be written
   */
  static Destination appending(Path file) throws IOException {
    return to(
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND), true);
  }

  /**
   * To a stream.
   *
   * @param own whether it ends with the output
   */
  static Destination to(OutputStream stream, boolean own) {
    OutputStream out = own ? new BufferedOutputStream(stream) : stream;
    return new Destination() {
      @Override
      public OutputStream out() {
        return out;
      }

      @Override
      public void finish() throws IOException {
        out.flush();
      }

      @Override
      public void close() throws IOException {
        if (own) {
          stream.close();
        }
      }
    };
  }

  private static Destination beside(Path target) throws IOException {
    Unfinished file = new Unfinished(target);
    return new Destination() {
      @Override
      public OutputStream out() {
        return file.out();
      }

      @Override
      public void finish() throws IOException {
        file.finish(StandardCopyOption.REPLACE_EXISTING);
      }

      @Override
      public void close() throws IOException {
        file.close();
      }
    };
  }
}
