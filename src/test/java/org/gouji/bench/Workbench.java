package org.gouji.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.diagnosis.Diagnostician;
import org.gouji.examining.Examination;
import org.gouji.examining.Ledger;
import org.gouji.examining.RuleBase;
import org.gouji.model.Submission;
import org.gouji.reading.Reading;
import org.gouji.reading.SubmissionReader;
import org.gouji.rulebook.Rulebook;
import org.gouji.yaml.Limits;

/** Examines and diagnoses step by step, for what the public door does not show. */
final class Workbench {
  private final SubmissionReader reader = new SubmissionReader(Limits.DEFAULT);
  private final Examination examination;
  private final Diagnostician diagnostician;

  Workbench(Rulebook rulebook) {
    this.examination = new Examination(rulebook, RuleBase.of(rulebook), id -> true);
    this.diagnostician = new Diagnostician(examination::examineAgain);
  }

  /**
   * How long the two steps take.
   *
   * @param examining in nanoseconds
   * @param diagnosing in nanoseconds
   */
  record Times(long examining, long diagnosing) {}

  Examined examine(String text) {
    Reading reading = read(text);
    Submission submission = reading.submission();
    return submission == null
        ? new Examined(List.of(), new Ledger(List.of(), List.of()))
        : new Examined(reading.figures(), examination.examine(submission, reading.figures()));
  }

  Times time(String text) {
    Reading reading = read(text);
    Submission submission = reading.submission();
    if (submission == null) {
      return new Times(0, 0);
    }
    long start = System.nanoTime();
    Ledger ledger = examination.examine(submission, reading.figures());
    long examined = System.nanoTime();
    int causes = diagnostician.diagnose(submission, reading.figures(), ledger).size();
    long end = causes < 0 ? examined : System.nanoTime();
    return new Times(examined - start, end - examined);
  }

  private Reading read(String text) {
    return reader.read("", text.getBytes(StandardCharsets.UTF_8));
  }
}
