package org.gouji.reporting;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gouji.findings.Finding;
import org.gouji.model.Language;
import org.gouji.rulebook.Check;
import org.gouji.rulebook.Severity;

/** What a check found in a submission, as a case of JUnit's XML. */
record JUnitCase(Check check, List<Finding> findings) {
  boolean fails() {
    return findings.stream().anyMatch(JUnitCase::isError);
  }

  void write(XMLStreamWriter xml, String file, Language language) throws XMLStreamException {
    xml.writeCharacters("\n    ");
    if (findings.isEmpty()) {
      xml.writeEmptyElement("testcase");
      writeNames(xml, file, language);
      return;
    }
    xml.writeStartElement("testcase");
    writeNames(xml, file, language);
    xml.writeAttribute("line", String.valueOf(findings.get(0).place().line()));
    List<Finding> errors = findings.stream().filter(JUnitCase::isError).toList();
    if (!errors.isEmpty()) {
      xml.writeCharacters("\n      ");
      xml.writeStartElement("failure");
      xml.writeAttribute("type", check.id());
      xml.writeAttribute("message", Xml.text(errors.get(0).message().in(language)));
      xml.writeCharacters(Xml.lines(errors.stream().map(each -> line(each, language)).toList()));
      xml.writeEndElement();
    }
    List<Finding> others = findings.stream().filter(finding -> !isError(finding)).toList();
    List<String> lines = others.stream().map(finding -> line(finding, language)).toList();
    Xml.writeLines(xml, "\n      ", "system-out", lines);
    xml.writeCharacters("\n    ");
    xml.writeEndElement();
  }

  private void writeNames(XMLStreamWriter xml, String file, Language language)
      throws XMLStreamException {
    xml.writeAttribute("classname", Xml.text(className(file)));
    xml.writeAttribute("name", Xml.text(check.id() + " " + check.title().in(language)));
    xml.writeAttribute("file", Xml.text(RelativePath.of(file)));
  }

  private static String line(Finding finding, Language language) {
    return finding.place().line()
        + ":"
        + finding.place().column()
        + " "
        + (finding.counts()
            ? finding.severity().word().in(language) + " " + finding.message().in(language)
            : Accepted.message(finding, language));
  }

  private static boolean isError(Finding finding) {
    return finding.severity() == Severity.ERROR && finding.counts();
  }

  /** What servers take for a package and a class: the folders and the file. */
  private static String className(String file) {
    return RelativePath.of(file)
        .replaceFirst("\\.ya?ml$", "")
        .replace('.', '_')
        .replaceFirst("^/+", "")
        .replace('/', '.');
  }
}
