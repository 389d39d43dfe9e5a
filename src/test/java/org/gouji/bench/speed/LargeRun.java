package org.gouji.bench.speed;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gouji.bench.Generator;
import org.gouji.reading.Reading;

/** One very large submission with one wrong figure in it, in a JVM that has warmed up. */
final class LargeRun {
  private static final int FIGURES = 35_000;
  private static final int WARM_UP = 4;
  private static final String COMPOSE = "large: compose alone";
  private static final String EXAMINE = "large: examining";
  private static final String BOTH = "large: examining and diagnosing";

  private final Stages stages = new Stages();
  private final String text;

  LargeRun(Generator generator) {
    this.text = generator.large(FIGURES);
  }

  void measure(int rounds, Table table) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Reading reading = stages.read(bytes);
    int causes = stages.diagnose(reading, stages.examine(reading)).size();
    Rounds timed =
        new Rounds()
            .add(COMPOSE, () -> composing())
            .add(EXAMINE, () -> examining(reading, false))
            .add(BOTH, () -> examining(reading, true))
            .run(WARM_UP, rounds);
    int figures = reading.figures().size();
    String what = String.format(Locale.ROOT, "%,d figures, %.1f MB: ", figures, bytes.length / 1e6);
    table.atMost(what + "examining + diagnosing / compose", timed.ratio(BOTH, COMPOSE), 1.5, "");
    table.told(what + "examining / compose", timed.ratio(EXAMINE, COMPOSE), "");
    table.medians(timed.lines("ms"));
    table.note(
        "The large submission has one wrong figure; " + causes + " diagnosis of it is made.");
  }

  private double composing() {
    long start = System.nanoTime();
    int line = Stages.compose(text).getStartMark().getLine();
    return (System.nanoTime() - start - line) / 1e6;
  }

  private double examining(Reading reading, boolean diagnoses) {
    long start = System.nanoTime();
    var ledger = stages.examine(reading);
    if (diagnoses) {
      stages.diagnose(reading, ledger);
    }
    return (System.nanoTime() - start) / 1e6;
  }
}
