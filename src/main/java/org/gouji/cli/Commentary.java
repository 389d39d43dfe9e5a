package org.gouji.cli;

import java.io.Closeable;
import java.io.OutputStream;
import org.gouji.findings.SubmissionReport;

/** What standard error says while files are examined; closing ends it. */
interface Commentary extends Closeable {
  /** Says nothing. */
  Commentary NONE = report -> {};

  /** Takes note of the next report. */
  void add(SubmissionReport report);

  /** Standard output for reports that are written meanwhile. */
  default OutputStream beside(OutputStream out) {
    return out;
  }

  @Override
  default void close() {}
}
