package org.gouji.rulebook;

/** A rulebook that cannot be used; the message names the file and what is wrong with it. */
public final class RulebookException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RulebookException(String message) {
    super(message);
  }

  public RulebookException(String message, Throwable cause) {
    super(message, cause);
  }
}
