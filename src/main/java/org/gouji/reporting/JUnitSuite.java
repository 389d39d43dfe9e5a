package org.gouji.reporting;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gouji.findings.Evidence;
import org.gouji.findings.SubmissionReport;
import org.gouji.findings.Suppression;
import org.gouji.model.Language;
import org.gouji.rulebook.Severity;

/** A submission as a suite of JUnit's XML. */
record JUnitSuite(SubmissionReport submission, Evidence evidence, List<JUnitCase> cases) {
  Long tests() {
    return (long) cases.size();
  }

  Long failures() {
    return cases.stream().filter(JUnitCase::fails).count();
  }

  void write(XMLStreamWriter xml, Language language) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", Xml.text(submission.file()));
    xml.writeAttribute("tests", tests().toString());
    xml.writeAttribute("failures", failures().toString());
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", "0");
    writeProperties(xml);
    for (JUnitCase each : cases) {
      each.write(xml, submission.file(), language);
    }
    List<String> said = new ArrayList<>();
    for (Issue issue : Issue.of(submission)) {
      if (issue.cause() != null) {
        said.add(issue.message().in(language) + " (" + issue.checks() + ")");
      }
    }
    said.addAll(Verdict.remarks(submission, language));
    Xml.writeLines(xml, "\n    ", "system-out", said);
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  private void writeProperties(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement("properties");
    writeProperty(xml, "sha256", submission.sha256());
    String organization = submission.organization();
    if (organization != null) {
      writeProperty(xml, "organization", organization);
    }
    if (submission.fiscalYear() != null) {
      writeProperty(xml, "fiscal_year", submission.fiscalYear().toString());
    }
    for (Severity severity : Severity.values()) {
      writeProperty(xml, severity.key() + "s", String.valueOf(submission.count(severity)));
    }
    writeProperty(xml, "waived", String.valueOf(submission.count(Suppression.Waived.class)));
    writeProperty(xml, "baselined", String.valueOf(submission.count(Suppression.Baselined.class)));
    writeProperty(xml, "rulebook_sha256", evidence.rulebookSha256());
    String waivers = Proof.waivers(evidence);
    if (waivers != null) {
      writeProperty(xml, "waivers_sha256", waivers);
    }
    Evidence.Source baseline = evidence.baseline();
    if (baseline != null) {
      writeProperty(xml, "baseline_sha256", baseline.sha256());
    }
    xml.writeCharacters("\n    ");
    xml.writeEndElement();
  }

  private static void writeProperty(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeCharacters("\n      ");
    xml.writeEmptyElement("property");
    xml.writeAttribute("name", name);
    xml.writeAttribute("value", Xml.text(value));
  }
}
