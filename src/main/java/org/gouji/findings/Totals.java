package org.gouji.findings;

import org.gouji.rulebook.Severity;

/**
 * What the findings of a run come to.
 *
 * @param submissions how many there are
 * @param figures how many figures they print
 * @param figuresChecked how many of them at least one check examined
 * @param complete whether every check could be carried out on every file
 */
public record Totals(
    long submissions,
    long errors,
    long warnings,
    long notes,
    long figures,
    long figuresChecked,
    boolean complete) {
  /** Of no submission at all. */
  public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, true);

  /** The same with one submission more. */
  public Totals plus(SubmissionReport submission) {
    return new Totals(
        submissions + 1,
        errors + submission.count(Severity.ERROR),
        warnings + submission.count(Severity.WARNING),
        notes + submission.count(Severity.NOTE),
        figures + submission.figures(),
        figuresChecked + submission.figuresChecked(),
        complete && submission.validated());
  }

  public long count(Severity severity) {
    return switch (severity) {
      case ERROR -> errors;
      case WARNING -> warnings;
      case NOTE -> notes;
    };
  }

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
