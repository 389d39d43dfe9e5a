package org.gouji.cli;

/** Ends a command that could not be carried out; the message is for the user. */
final class CannotRun extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotRun(String message) {
    super(message, null, false, false);
  }
}
