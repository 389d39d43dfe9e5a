package org.gouji.bench.speed;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import org.gouji.diagnosis.Diagnosis;
import org.gouji.diagnosis.Diagnostician;
import org.gouji.examining.Examination;
import org.gouji.examining.Ledger;
import org.gouji.examining.RuleBase;
import org.gouji.findings.Evidence;
import org.gouji.findings.FindingWriter;
import org.gouji.findings.Report;
import org.gouji.findings.SubmissionReport;
import org.gouji.model.Submission;
import org.gouji.reading.Reading;
import org.gouji.reading.SubmissionReader;
import org.gouji.reporting.ReportFormat;
import org.gouji.rulebook.Rulebook;
import org.gouji.yaml.Limits;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;

/** The steps that a submission takes, one by one. Safe for use by several threads. */
final class Stages {
  private final Rulebook rulebook = Rulebook.bundled();
  private final Evidence evidence = Evidence.of(rulebook.sha256());
  private final SubmissionReader reader = new SubmissionReader(Limits.DEFAULT);
  private final Examination examination =
      new Examination(rulebook, RuleBase.of(rulebook), id -> true);
  private final Diagnostician diagnostician = new Diagnostician(examination::examineAgain);
  private final FindingWriter writer = new FindingWriter(rulebook, 1_000);

  /** What SnakeYAML alone makes of a text: the measure of everything else. */
  static Node compose(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    return new Yaml(options).compose(new StringReader(text));
  }

  Reading read(byte[] bytes) {
    return reader.read("submission.yaml", bytes);
  }

  Ledger examine(Reading reading) {
    return examination.examine(submission(reading), reading.figures());
  }

  List<Diagnosis> diagnose(Reading reading, Ledger ledger) {
    return diagnostician.diagnose(submission(reading), reading.figures(), ledger);
  }

  /** The report of one submission. */
  Report report(Reading reading, Ledger ledger, List<Diagnosis> diagnoses) {
    SubmissionReport report = writer.write(reading, ledger, diagnoses);
    return new Report(evidence, List.of(report));
  }

  /** Writes a report nowhere. */
  static void write(ReportFormat format, Report report) throws IOException {
    format.write(report, OutputStream.nullOutputStream());
  }

  private static Submission submission(Reading reading) {
    return Objects.requireNonNull(reading.submission());
  }
}
