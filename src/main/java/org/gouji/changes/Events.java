package org.gouji.changes;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Tells that something happened in folders; what it was, is seen by looking. */
public interface Events extends Closeable {
  /**
   * Listens to these folders from now on, beside those that it listens to already.
   *
   * @throws IOException where the system does not allow it
   */
  void listenTo(Set<Path> folders) throws IOException;

  /**
   * Waits until something has happened and it is quiet again.
   *
   * @return whether it did; otherwise nothing will any more
   */
  boolean await() throws InterruptedException;
}
