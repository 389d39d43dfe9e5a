package org.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many things at once, handed over as if it had been one after the other. */
final class JobsTest {
  private static final List<Integer> THINGS = IntStream.range(0, 1_000).boxed().toList();

  @Test
  void resultsComeInTheOrderOfTheThings() {
    for (int most : new int[] {1, 2, 3, 7}) {
      assertEquals(THINGS, new Jobs(most).each(THINGS, thing -> thing));
    }
  }

  @Test
  void theCallingThreadTakesThem() throws Exception {
    Thread caller = Thread.currentThread();
    new Jobs(2).each(THINGS, thing -> thing, result -> assertSame(caller, Thread.currentThread()));
  }

  @Test
  void onlyAFewResultsWait() throws Exception {
    AtomicInteger begun = new AtomicInteger();
    List<Integer> ahead = new ArrayList<>();
    new Jobs(2)
        .each(
            THINGS,
            thing -> begun.incrementAndGet(),
            result -> ahead.add(begun.get() - ahead.size()));
    assertTrue(ahead.stream().allMatch(waiting -> waiting <= 32), ahead::toString);
  }

  @Test
  void theFirstThatFailsIsToldAfterAllBeforeIt() {
    List<Integer> taken = new ArrayList<>();
    IllegalStateException broken =
        assertThrows(
            IllegalStateException.class,
            () -> new Jobs(2).each(THINGS, JobsTest::failingAtTimes, taken::add));
    assertEquals("37", broken.getMessage());
    assertEquals(THINGS.subList(0, 37), taken);
  }

  private static int failingAtTimes(int thing) {
    if (thing == 37 || thing >= 40) {
      throw new IllegalStateException(String.valueOf(thing));
    }
    return thing;
  }
}
