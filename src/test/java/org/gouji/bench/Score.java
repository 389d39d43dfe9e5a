package org.gouji.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** How often reports are right about one kind of slip. */
record Score(String kind, List<Verdict> verdicts) {
  static final String HEADER =
      "| slip | n | detected | named first | among first three | right value | called certain |"
          + " of these right |\n"
          + "| --- | --: | --: | --: | --: | --: | --: | --: |";

  /** A row under the header. */
  String row() {
    List<Verdict> certain = verdicts.stream().filter(Verdict::certain).toList();
    return String.join(
        " | ",
        "| " + kind,
        Integer.toString(verdicts.size()),
        share(verdicts, Verdict::detected),
        share(verdicts, Verdict::first),
        share(verdicts, Verdict::amongThree),
        share(verdicts, Verdict::right),
        share(verdicts, Verdict::certain),
        share(certain, Verdict::certainAndRight) + " |");
  }

  private static String share(List<Verdict> verdicts, Predicate<Verdict> what) {
    return verdicts.isEmpty()
        ? "–"
        : String.format(
            Locale.ROOT,
            "%.1f %%",
            100.0 * verdicts.stream().filter(what).count() / verdicts.size());
  }
}
