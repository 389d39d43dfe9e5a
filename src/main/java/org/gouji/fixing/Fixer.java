package org.gouji.fixing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.gouji.Gouji;
import org.gouji.findings.SubmissionReport;
import org.gouji.yaml.Limits;

/**
 * Corrects single figures of a file where a diagnosis is certain, one after the other, and examines
 * the text anew after each. Safe for use by several threads.
 */
public final class Fixer {
  private final Gouji gouji;
  private final Limits limits;

  /**
   * Opens the rulebook that the options name.
   *
   * @param options whose longest list of findings does not count: every finding is compared
   */
  public Fixer(Gouji.Options options) {
    this.limits = options.limits();
    this.gouji =
        Gouji.open(
            new Gouji.Options(
                options.rulebook(), options.enabled(), limits, Integer.MAX_VALUE, options.jobs()));
  }

  /**
   * Corrects what would stand in a file.
   *
   * @param name what reports call it
   */
  public Fixing fix(String name, byte[] bytes) {
    SubmissionReport before = gouji.validate(name, bytes);
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean readable = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
    if (!readable || !before.validated()) {
      return new Fixing("", "", before, before, List.of(), List.of());
    }
    return new Session(gouji::validate, limits, new SourceText(text), before).run();
  }
}
