package org.gouji.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The plain reader gives the parser's tree or none, whatever stands in a text. Many more texts are
 * tried with {@code -Dgouji.mutations=1000000 -Dgouji.seed=7}.
 */
final class PlainReaderMutationTest {
  private static final int MUTATIONS = Integer.getInteger("gouji.mutations", 40_000);
  private static final long SEED = Long.getLong("gouji.seed", 1);
  private static final Limits TIGHT = new Limits(1000, 3, 0, 12, 20);

  @Test
  void neverDiffersFromTheParser() throws Exception {
    Mutations mutations = new Mutations(SEED, PlainTexts.all());
    int plain = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      plain += isPlain(mutations.next(), i % 8 == 0 ? TIGHT : Limits.DEFAULT) ? 1 : 0;
    }
    assertTrue(plain > MUTATIONS / 5, plain + " of " + MUTATIONS + " are plain");
  }

  private static boolean isPlain(String text, Limits limits) {
    Node plain = PlainReader.read(text, limits);
    if (plain == null) {
      return false;
    }
    List<Problem> problems = new ArrayList<>();
    assertEquals(TreeReader.parse(text, limits, problems::add), plain, text);
    assertEquals(List.of(), problems, text);
    return true;
  }
}
