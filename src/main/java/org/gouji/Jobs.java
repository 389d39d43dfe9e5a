package org.gouji;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
  /** How many results of each worker are waited for at once, while it works at as many more. */
  private static final int AHEAD = 8;

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
      List<Future<R>> earlier = new ArrayList<>();
      List<Future<R>> later = new ArrayList<>();
      for (T thing : things) {
        later.add(workers.submit(() -> work.apply(thing)));
        if (later.size() == most * AHEAD) {
          awaitLast(earlier);
          take(earlier, taker);
          earlier = later;
          later = new ArrayList<>();
        }
      }
      take(earlier, taker);
      take(later, taker);
    } finally {
      workers.shutdownNow();
    }
  }

  private static <R> void take(List<Future<R>> underWay, Taker<R> taker) throws IOException {
    for (Future<R> each : underWay) {
      taker.take(result(each));
    }
  }

  /** Whoever is woken for a single result takes the worker's core away from the next one. */
  private static <R> void awaitLast(List<Future<R>> underWay) {
    if (!underWay.isEmpty()) {
      try {
        underWay.get(underWay.size() - 1).get();
      } catch (InterruptedException e) {
        throw interrupted(e);
      } catch (ExecutionException e) {
        // It is thrown when it is taken, after those before it.
      }
    }
  }

  private static <R> R result(Future<R> underWay) {
    try {
      return underWay.get();
    } catch (InterruptedException e) {
      throw interrupted(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException broken
          ? broken
          : new IllegalStateException(e.getCause());
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted", e);
  }
}
