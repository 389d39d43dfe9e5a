package org.gouji.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.findings.Evidence;
import org.gouji.findings.Finding;
import org.gouji.findings.SubmissionReport;
import org.gouji.model.Language;
import org.gouji.rulebook.Check;

/**
 * JUnit's XML: a suite for each submission, a case for each check that found what it looks at.
 * Errors fail a case; warnings, notes and what is accepted are its output.
 */
public final class JUnitReport implements ReportFormat {
  private final Language language;
  private final Function<String, Check> checks;

  /**
   * Writes in a language.
   *
   * @param checks the checks by their ids, for the names of the cases that pass
   */
  public JUnitReport(Language language, Function<String, Check> checks) {
    this.language = language;
    this.checks = checks;
  }

  @Override
  public ReportWriter start(Evidence evidence, OutputStream out) throws IOException {
    return new JUnitWriter(out, language, submission -> suite(submission, evidence));
  }

  /** A case for each check that found something to look at, failed or could not be carried out. */
  private JUnitSuite suite(SubmissionReport submission, Evidence evidence) {
    Map<String, List<Finding>> findings =
        submission.findings().stream()
            .collect(Collectors.groupingBy(finding -> finding.check().id()));
    Map<String, JUnitCase> cases = new TreeMap<>();
    for (String id : submission.checks()) {
      cases.put(id, new JUnitCase(checks.apply(id), List.of()));
    }
    findings.forEach((id, own) -> cases.put(id, new JUnitCase(own.get(0).check(), own)));
    return new JUnitSuite(submission, evidence, List.copyOf(cases.values()));
  }
}
