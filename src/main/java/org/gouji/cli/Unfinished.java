package org.gouji.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.ThreadLocalRandom;

/** A file that is being written beside its place; closing takes it away unless it is finished. */
final class Unfinished implements Closeable {
  private final Path target;
  private final Path file;
  private final OutputStream out;

  /**
   * Begins a file.
   *
   * @param target where it will stand
   */
  Unfinished(Path target) throws IOException {
    String name = ".gouji-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".tmp";
    this.target = target;
    this.file = target.resolveSibling(name);
    this.out =
        new BufferedOutputStream(
            Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    file.toFile().deleteOnExit();
  }

  OutputStream out() {
    return out;
  }

  /** Moves it to its place; what stood there may be read and written by the same people. */
  void finish(CopyOption... how) throws IOException {
    out.close();
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null && Files.exists(target)) {
      view.setPermissions(Files.getPosixFilePermissions(target));
    }
    Files.move(file, target, how);
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
