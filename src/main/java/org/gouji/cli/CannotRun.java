package org.gouji.cli;

import org.gouji.model.Language;
import org.gouji.model.Text;

/** Ends a command that could not be carried out; the message is for the user. */
final class CannotRun extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotRun(String message) {
    super(message, null, false, false);
  }

  /**
   * Refuses what would examine nothing.
   *
   * @throws CannotRun where the value of an option is below 1
   */
  static void requireAtLeastOne(String option, int value, Language language) {
    if (value < 1) {
      throw new CannotRun(option + new Text(" 至少为 1", " must be at least 1").in(language));
    }
  }
}
