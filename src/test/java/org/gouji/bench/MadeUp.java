package org.gouji.bench;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Submissions that are made up: each once consistent and once with a slip in it. */
final class MadeUp {
  private static final long OTHER_STREAM = 0x51195L;

  private MadeUp() {}

  /**
   * The same seed always gives the same submissions.
   *
   * @param number how many; the kinds of slips take turns
   */
  static Stream<Sample> samples(long seed, int number, Workbench workbench) {
    return IntStream.rangeClosed(1, number)
        .boxed()
        .flatMap(index -> pair(seed, index, workbench).stream());
  }

  private static List<Sample> pair(long seed, int index, Workbench workbench) {
    String text = SyntheticSubmission.text(seed, index);
    SlipKind[] kinds = SlipKind.values();
    SlipKind kind = kinds[(index - 1) % kinds.length];
    Slips slips = new Slips(new Draw(seed ^ OTHER_STREAM, index));
    String name = "%06d".formatted(index);
    return List.of(
        Sample.consistent(name + "-consistent.yaml", text),
        slips.make(name + "-slip.yaml", text, workbench.examine(text), kind));
  }
}
