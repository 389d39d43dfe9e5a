package org.gouji;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does the same with many things, several at once.
 *
 * @param most how many at once, at least 1
 */
record Jobs(int most) {
  /** How many results a worker may be ahead of the one that is waited for. */
  private static final int AHEAD = 16;

  /** Takes the results. */
  interface Taker<R> {
    void take(R result) throws IOException;
  }

  /**
   * The results in the order of the things.
   *
   * @throws RuntimeException the first one that the work throws
   */
  <T, R> List<R> each(List<T> things, Function<T, R> work) {
    List<R> done = new ArrayList<>();
    try {
      each(things, work, done::add);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return List.copyOf(done);
  }

  /**
   * Hands over the results in the order of the things, while later ones are still worked at; only a
   * few of them wait at any time.
   *
   * @param taker is called by the calling thread
   * @throws RuntimeException the first one that the work throws
   * @throws IOException the first one that the taker throws
   */
  <T, R> void each(List<T> things, Function<T, R> work, Taker<R> taker) throws IOException {
    if (things.size() < 2 || most == 1) {
      for (T thing : things) {
        taker.take(work.apply(thing));
      }
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(Math.min(most, things.size()));
    try {
      Queue<Future<R>> underWay = new ArrayDeque<>();
      for (T thing : things) {
        if (underWay.size() == most * AHEAD) {
          taker.take(result(underWay.remove()));
        }
        underWay.add(workers.submit(() -> work.apply(thing)));
      }
      while (!underWay.isEmpty()) {
        taker.take(result(underWay.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <R> R result(Future<R> underWay) {
    try {
      return underWay.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException broken
          ? broken
          : new IllegalStateException(e.getCause());
    }
  }
}
