package org.gouji.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gouji.findings.SubmissionReport;
import org.gouji.findings.Totals;
import org.gouji.model.Language;

/** Writes suites of JUnit's XML; how many cases there are in all stands before the first. */
final class JUnitWriter implements ReportWriter {
  private final OutputStream out;
  private final Language language;
  private final Function<SubmissionReport, JUnitSuite> suite;
  private final Spill spill = new Spill();
  private final XMLStreamWriter suites;
  private long tests;
  private long failures;

  JUnitWriter(OutputStream out, Language language, Function<SubmissionReport, JUnitSuite> suite)
      throws IOException {
    this.out = out;
    this.language = language;
    this.suite = suite;
    this.suites = xml(spill);
  }

  @Override
  public void add(SubmissionReport submission) throws IOException {
    JUnitSuite next = suite.apply(submission);
    tests += next.tests();
    failures += next.failures();
    try {
      next.write(suites, language);
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
  }

  @Override
  public void end(Totals totals) throws IOException {
    try {
      suites.flush();
      XMLStreamWriter xml = xml(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
      xml.writeAttribute("name", "gouji");
      xml.writeAttribute("tests", String.valueOf(tests));
      xml.writeAttribute("failures", String.valueOf(failures));
      xml.writeAttribute("errors", "0");
      xml.writeCharacters("");
      xml.flush();
      spill.copyTo(out);
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
  }

  private static XMLStreamWriter xml(OutputStream out) throws IOException {
    try {
      return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
  }

  @Override
  public void close() throws IOException {
    spill.close();
  }
}
