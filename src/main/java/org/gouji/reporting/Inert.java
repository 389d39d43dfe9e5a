package org.gouji.reporting;

/** Text of unknown origin for a terminal. */
public final class Inert {
  private Inert() {}

  /** The text on one line, with what would steer a terminal made visible. */
  public static String line(String text) {
    return Width.inert(text);
  }
}
