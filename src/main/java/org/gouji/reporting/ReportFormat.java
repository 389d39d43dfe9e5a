package org.gouji.reporting;

import java.io.IOException;
import java.io.OutputStream;
import org.gouji.findings.Evidence;
import org.gouji.findings.Report;
import org.gouji.findings.SubmissionReport;

/** Writes a report in one format, in UTF-8; the same report gives the same bytes. */
public interface ReportFormat {
  /**
   * Begins a report whose submissions come one by one; leaves the stream open.
   *
   * @param evidence what it rests on besides the submissions
   * @throws IOException where the stream cannot be written
   */
  ReportWriter start(Evidence evidence, OutputStream out) throws IOException;

  /**
   * Writes the whole report; leaves the stream open.
   *
   * @throws IOException where the stream cannot be written
   */
  default void write(Report report, OutputStream out) throws IOException {
    try (ReportWriter writer = start(report.evidence(), out)) {
      for (SubmissionReport submission : report.submissions()) {
        writer.add(submission);
      }
      writer.end(report.totals());
    }
  }
}
