package org.gouji.fixing;

import java.util.List;
import org.gouji.findings.SubmissionReport;
import org.gouji.rulebook.Severity;

/**
 * What came of correcting one file.
 *
 * @param original the text of the file, with its byte order mark if it has one; empty where it
 *     could not be read
 * @param corrected the same with the changes made, every other character as it was
 * @param before the report of the file as it is
 * @param after the report of the corrected text
 * @param changes what was changed, in the order in which it was
 * @param left the diagnoses of the corrected text that were not followed
 */
public record Fixing(
    String original,
    String corrected,
    SubmissionReport before,
    SubmissionReport after,
    List<Change> changes,
    List<Left> left) {
  /** Whether there is anything to be written. */
  public boolean changesAnything() {
    return !changes.isEmpty();
  }

  /** Whether every check could be carried out; nothing is changed otherwise. */
  public boolean isComplete() {
    return before.validated();
  }

  /** How many errors the corrected text still has. */
  public long errorsLeft() {
    return after.count(Severity.ERROR);
  }
}
