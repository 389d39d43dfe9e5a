package org.gouji.reporting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What is known before its turn comes: in memory while it is small, then in a temporary file. */
final class Spill extends OutputStream {
  private static final int MOST_IN_MEMORY = 1 << 20;

  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private @Nullable Path file;
  private @Nullable OutputStream onDisk;

  @Override
  public void write(int single) throws IOException {
    write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (memory.size() + length > MOST_IN_MEMORY) {
      moveToDisk();
    }
    memory.write(bytes, from, length);
  }

  private void moveToDisk() throws IOException {
    if (onDisk == null) {
      file = Files.createTempFile("gouji-", ".tmp");
      onDisk = Files.newOutputStream(file);
    }
    memory.writeTo(onDisk);
    memory.reset();
  }

  /** Everything that was written so far. */
  InputStream content() throws IOException {
    InputStream last = new ByteArrayInputStream(memory.toByteArray());
    return file == null ? last : new SequenceInputStream(Files.newInputStream(file), last);
  }

  /** Writes everything that was written so far. */
  void copyTo(OutputStream out) throws IOException {
    try (InputStream content = content()) {
      content.transferTo(out);
    }
  }

  @Override
  public void close() throws IOException {
    if (onDisk != null) {
      onDisk.close();
    }
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }
}
