package org.gouji;

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
  /**
   * The results in the order of the things.
   *
   * @throws RuntimeException the first one that the work throws
   */
  <T, R> List<R> each(List<T> things, Function<T, R> work) {
    if (things.size() < 2 || most == 1) {
      return things.stream().map(work).toList();
    }
    ExecutorService workers = Executors.newFixedThreadPool(Math.min(most, things.size()));
    try {
      List<Future<R>> results = new ArrayList<>();
      things.forEach(thing -> results.add(workers.submit(() -> work.apply(thing))));
      List<R> done = new ArrayList<>();
      for (Future<R> result : results) {
        done.add(result.get());
      }
      return List.copyOf(done);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException broken
          ? broken
          : new IllegalStateException(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }
}
