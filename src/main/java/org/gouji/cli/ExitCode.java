package org.gouji.cli;

/** What a command's exit tells a script. */
final class ExitCode {
  /** Nothing at or above what the run fails on. */
  static final int CLEAN = 0;

  /** Findings at or above it. */
  static final int FINDINGS = 1;

  /** The run could not be carried out, or not completely. */
  static final int COULD_NOT_RUN = 2;

  private ExitCode() {}
}
