package org.gouji.changes;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The events of the system's own. A library that spares macOS the JDK's polling would bring native
 * code of twice the size of Gouji's own.
 */
public final class FolderEvents implements Events {
  private static final long QUIET_MILLIS = 150;
  private static final int LONGEST_WAITS = 20;

  private final WatchService service;

  /** Listens to nothing yet. */
  public FolderEvents() throws IOException {
    this.service = FileSystems.getDefault().newWatchService();
  }

  @Override
  public void listenTo(Set<Path> folders) throws IOException {
    for (Path folder : folders) {
      try {
        folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
      } catch (NoSuchFileException | NotDirectoryException gone) {
        // What takes its place is an event of the folder above.
      }
    }
  }

  /** A program that writes on and on is not waited for longer than a few seconds. */
  @Override
  public boolean await() throws InterruptedException {
    forget(service.take());
    for (int waits = 0; waits < LONGEST_WAITS; waits++) {
      WatchKey next = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
      if (next == null) {
        return true;
      }
      forget(next);
    }
    return true;
  }

  private static void forget(WatchKey key) {
    key.pollEvents();
    key.reset();
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
