package org.gouji.reporting;

import java.io.Closeable;
import java.io.IOException;
import org.gouji.findings.SubmissionReport;
import org.gouji.findings.Totals;

/**
 * A report that is being written. What of it must wait for the end is kept in a temporary file once
 * it is large; closing takes that away.
 */
public interface ReportWriter extends Closeable {
  /**
   * Writes what was found in the next submission.
   *
   * @throws IOException where it cannot be written
   */
  void add(SubmissionReport submission) throws IOException;

  /**
   * Completes the report.
   *
   * @param totals of all submissions that were added
   * @throws IOException where it cannot be written
   */
  void end(Totals totals) throws IOException;

  @Override
  default void close() throws IOException {}
}
