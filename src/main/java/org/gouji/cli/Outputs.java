package org.gouji.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.gouji.findings.Evidence;
import org.gouji.findings.SubmissionReport;
import org.gouji.findings.Totals;
import org.gouji.reporting.ReportWriter;

/** The formats of a run while they are written; files only take their place when complete. */
final class Outputs implements Closeable {
  private final List<Open> all = new ArrayList<>();
  private Totals totals = Totals.NONE;

  private record Open(Output output, Destination destination, ReportWriter writer) {}

  /**
   * Begins every one of them.
   *
   * @param evidence what the reports rest on besides the submissions
   * @throws CannotRun where a file cannot be written
   */
  static Outputs start(List<Output> outputs, Evidence evidence, OutputStream standardOutput)
      throws IOException {
    Outputs started = new Outputs();
    try {
      for (Output output : outputs) {
        started.start(output, evidence, standardOutput);
      }
    } catch (IOException | RuntimeException broken) {
      started.close();
      throw broken;
    }
    return started;
  }

  private void start(Output output, Evidence evidence, OutputStream standardOutput)
      throws IOException {
    try {
      Destination destination = output.destination(standardOutput);
      ReportWriter writer = output.format().start(evidence, destination.out());
      all.add(new Open(output, destination, writer));
    } catch (IOException e) {
      throw output.failed(e);
    }
  }

  /**
   * Writes what was found in the next submission.
   *
   * @throws CannotRun where a file cannot be written
   */
  void add(SubmissionReport submission) throws IOException {
    totals = totals.plus(submission);
    for (Open open : all) {
      try {
        open.writer.add(submission);
      } catch (IOException e) {
        throw open.output.failed(e);
      }
    }
  }

  /**
   * Ends a run whose reports nobody gets.
   *
   * @throws NobodyReads where all of them go to standard output, and that cannot be written
   */
  void requireReader(PrintStream standardOutput) {
    if (standardOutput.checkError() && all.stream().allMatch(open -> open.output.file() == null)) {
      throw new NobodyReads();
    }
  }

  /**
   * Completes every one of them.
   *
   * @return what the findings come to
   * @throws CannotRun where a file cannot be written
   */
  Totals end() throws IOException {
    for (Open open : all) {
      try {
        open.writer.end(totals);
        open.destination.finish();
      } catch (IOException e) {
        throw open.output.failed(e);
      }
    }
    return totals;
  }

  @Override
  public void close() throws IOException {
    for (Open open : all) {
      try {
        open.writer.close();
      } finally {
        open.destination.close();
      }
    }
  }
}
