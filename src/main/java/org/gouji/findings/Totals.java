package org.gouji.findings;

import java.time.LocalDate;
import org.gouji.rulebook.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What the findings of a run come to. What is waived or was known before is no error, warning or
 * note.
 *
 * @param submissions how many there are
 * @param waived how many findings an office accepts
 * @param baselined how many findings were there when the baseline was written
 * @param gone how many findings of the baseline are no longer there
 * @param figures how many figures they print
 * @param figuresChecked how many of them at least one check examined
 * @param complete whether every check could be carried out on every file
 * @param today the day by which waivers were judged; null where there was none to judge
 */
public record Totals(
    long submissions,
    long errors,
    long warnings,
    long notes,
    long waived,
    long baselined,
    long gone,
    long figures,
    long figuresChecked,
    boolean complete,
    @Nullable LocalDate today) {
  /** Of no submission at all. */
  public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, 0, 0, 0, true, null);

  /** The same with one file more. */
  public Totals plus(SubmissionReport submission) {
    return new Totals(
        submissions + (submission.submission() ? 1 : 0),
        errors + submission.count(Severity.ERROR),
        warnings + submission.count(Severity.WARNING),
        notes + submission.count(Severity.NOTE),
        waived + submission.count(Suppression.Waived.class),
        baselined + submission.count(Suppression.Baselined.class),
        gone + submission.gone(),
        figures + submission.figures(),
        figuresChecked + submission.figuresChecked(),
        complete && submission.validated(),
        submission.today() == null ? today : submission.today());
  }

  public long count(Severity severity) {
    return switch (severity) {
      case ERROR -> errors;
      case WARNING -> warnings;
      case NOTE -> notes;
    };
  }

  /** How many findings count. */
  public long findings() {
    return errors + warnings + notes;
  }

  public boolean hasAtLeast(Severity least) {
    for (Severity severity : Severity.values()) {
      if (severity.isAtLeast(least) && count(severity) > 0) {
        return true;
      }
    }
    return false;
  }
}
