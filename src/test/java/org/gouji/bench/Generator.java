package org.gouji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.rulebook.Rulebook;

/**
 * Writes submissions that are made up, for measuring how fast they are examined: every fifth has a
 * slip in it, the first among them.
 */
public final class Generator {
  private static final int EVERY = 5;
  private static final int STEP = 1_000;

  private final long seed;
  private final Workbench workbench = new Workbench(Rulebook.bundled());

  /** The same seed always gives the same submissions. */
  public Generator(long seed) {
    this.seed = seed;
  }

  /**
   * One of them.
   *
   * @param number from 1 on
   */
  public String text(int number) {
    String text = SyntheticSubmission.text(seed, number);
    return number % EVERY == 1 ? withSlip(text, number) : text;
  }

  /**
   * One that is very large, with one slip in it.
   *
   * @param figures about how many it prints
   */
  public String large(int figures) {
    int least = figuresWith(0);
    int each = (figuresWith(STEP) - least) / STEP;
    return withSlip(SyntheticSubmission.text(seed, 1, Math.max(0, figures - least) / each), 1);
  }

  /** Writes the first so many into a folder. */
  public void write(Path folder, int number) throws IOException {
    Files.createDirectories(folder);
    for (int i = 1; i <= number; i++) {
      Files.writeString(folder.resolve("%06d.yaml".formatted(i)), text(i));
    }
  }

  private int figuresWith(int more) {
    return workbench.examine(SyntheticSubmission.text(seed, 1, more)).figures().size();
  }

  private String withSlip(String text, int number) {
    Slips slips = new Slips(new Draw(~seed, number));
    return slips.make("", text, workbench.examine(text), SlipKind.TRANSPOSED).text();
  }
}
