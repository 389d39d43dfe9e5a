package org.gouji.changes;

import org.gouji.model.Text;

/** Why it cannot be told what has changed. */
public final class CannotTell extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Text reason;

  CannotTell(Text reason) {
    super(reason.en());
    this.reason = reason;
  }

  /** For the user, in one line. */
  public Text reason() {
    return reason;
  }
}
