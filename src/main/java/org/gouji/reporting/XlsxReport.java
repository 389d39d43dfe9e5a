package org.gouji.reporting;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.findings.Evidence;
import org.gouji.findings.SubmissionReport;
import org.gouji.findings.Totals;
import org.gouji.model.Language;
import org.gouji.rulebook.Rulebook;

/**
 * A spreadsheet for the office: findings, submissions, checks and the figures that no check
 * examined, with filters. No cell is a formula, no link leads out of the workbook.
 */
public final class XlsxReport implements ReportFormat {
  private final Language language;
  private final String version;
  private final Rulebook rulebook;
  private final Book.Room room;

  /**
   * Writes titles and messages in a language.
   *
   * @param version of the product
   * @param rulebook for the sheet of all checks
   */
  public XlsxReport(Language language, String version, Rulebook rulebook) {
    this(language, version, rulebook, Book.Room.EXCEL);
  }

  XlsxReport(Language language, String version, Rulebook rulebook, Book.Room room) {
    this.language = language;
    this.version = version;
    this.rulebook = rulebook;
    this.room = room;
  }

  @Override
  public ReportWriter start(Evidence evidence, OutputStream out) throws IOException {
    return new Writer(evidence, out);
  }

  private final class Writer implements ReportWriter {
    private final Evidence evidence;
    private final OutputStream out;
    private final CheckSheet checks = new CheckSheet(rulebook, language);
    private final FindingSheet findings = new FindingSheet(language, checks);
    private final SubmissionSheet submissions = new SubmissionSheet(language);
    private final CoverageSheet coverage = new CoverageSheet(language);

    Writer(Evidence evidence, OutputStream out) throws IOException {
      this.evidence = evidence;
      this.out = out;
    }

    @Override
    public void add(SubmissionReport submission) throws IOException {
      submissions.add(submission, findings.nextCell());
      findings.add(submission);
      coverage.add(submission);
    }

    @Override
    public void end(Totals totals) throws IOException {
      Path file = Files.createTempFile("gouji-", ".xlsx");
      try {
        try (OutputStream workbook = new BufferedOutputStream(Files.newOutputStream(file))) {
          Book book = new Book(workbook, language, room);
          new SummarySheet(language).write(book, totals, version, evidence);
          findings.write(book);
          submissions.write(book);
          checks.write(book);
          coverage.write(book);
          book.finish();
        }
        Timeless.copy(file, out);
      } finally {
        Files.delete(file);
      }
    }

    @Override
    public void close() throws IOException {
      try (findings;
          submissions;
          coverage) {
        out.flush();
      }
    }
  }
}
