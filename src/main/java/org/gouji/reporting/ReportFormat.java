package org.gouji.reporting;

import java.io.IOException;
import java.io.OutputStream;
import org.gouji.findings.Report;

/** Writes a report in one format, in UTF-8; the same report gives the same bytes. */
public interface ReportFormat {
  /**
   * Writes the whole report; leaves the stream open.
   *
   * @throws IOException where the stream cannot be written
   */
  void write(Report report, OutputStream out) throws IOException;
}
