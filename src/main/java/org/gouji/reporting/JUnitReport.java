package org.gouji.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gouji.findings.Finding;
import org.gouji.findings.Report;
import org.gouji.findings.SubmissionReport;
import org.gouji.model.Language;
import org.gouji.rulebook.Check;

/**
 * JUnit's XML: a suite for each submission, a case for each check that found what it looks at.
 * Errors fail a case; warnings and notes are its output.
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
  public void write(Report report, OutputStream out) throws IOException {
    List<JUnitSuite> suites =
        report.submissions().stream().map(submission -> suite(submission)).toList();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
      xml.writeAttribute("name", "gouji");
      xml.writeAttribute("tests", sum(suites, JUnitSuite::tests));
      xml.writeAttribute("failures", sum(suites, JUnitSuite::failures));
      xml.writeAttribute("errors", "0");
      for (JUnitSuite suite : suites) {
        suite.write(xml, language);
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
  }

  /** A case for each check that found something to look at, failed or could not be carried out. */
  private JUnitSuite suite(SubmissionReport submission) {
    Map<String, List<Finding>> findings =
        submission.findings().stream()
            .collect(Collectors.groupingBy(finding -> finding.check().id()));
    Map<String, JUnitCase> cases = new TreeMap<>();
    for (String id : submission.checks()) {
      cases.put(id, new JUnitCase(checks.apply(id), List.of()));
    }
    findings.forEach((id, own) -> cases.put(id, new JUnitCase(own.get(0).check(), own)));
    return new JUnitSuite(submission, List.copyOf(cases.values()));
  }

  private static String sum(List<JUnitSuite> suites, Function<JUnitSuite, Long> count) {
    return String.valueOf(suites.stream().mapToLong(count::apply).sum());
  }
}
