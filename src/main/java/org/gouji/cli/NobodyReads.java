package org.gouji.cli;

/** Ends a run that writes to nobody but a reader who is gone. */
final class NobodyReads extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NobodyReads() {
    super(null, null, false, false);
  }
}
