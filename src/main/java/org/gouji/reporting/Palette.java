package org.gouji.reporting;

import org.gouji.rulebook.Severity;

/** The control sequences that a terminal shows as colours; empty where there is no terminal. */
public record Palette(
    String error, String warning, String note, String bold, String faint, String off) {
  public static final Palette NONE = new Palette("", "", "", "", "", "");

  String of(Severity severity) {
    return switch (severity) {
      case ERROR -> error;
      case WARNING -> warning;
      case NOTE -> note;
    };
  }
}
