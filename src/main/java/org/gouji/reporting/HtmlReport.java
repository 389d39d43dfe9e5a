package org.gouji.reporting;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.findings.Evidence;
import org.gouji.findings.Finding;
import org.gouji.findings.SubmissionReport;
import org.gouji.findings.Totals;
import org.gouji.model.Language;
import org.gouji.rulebook.Check;

/** A page for the clerk in one file: to be opened in a browser, filtered, printed, passed on. */
public final class HtmlReport implements ReportFormat {
  private final HtmlWords words;
  private final String version;

  /** Writes in a language, and names the version of the product. */
  public HtmlReport(Language language, String version) {
    this.words = new HtmlWords(language);
    this.version = version;
  }

  @Override
  public ReportWriter start(Evidence evidence, OutputStream out) throws IOException {
    return new Writer(evidence, HtmlAssets.load(), out);
  }

  private final class Writer implements ReportWriter {
    private final TemplateEngine templates =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), "org.gouji.reporting");
    private final HtmlSubmissions submissions = new HtmlSubmissions();
    private final SortedMap<String, Check> checks = new TreeMap<>();
    private final Evidence evidence;
    private final HtmlAssets assets;
    private final OutputStream out;

    Writer(Evidence evidence, HtmlAssets assets, OutputStream out) {
      this.evidence = evidence;
      this.assets = assets;
      this.out = out;
    }

    @Override
    public void add(SubmissionReport submission) throws IOException {
      for (Finding finding : submission.findings()) {
        checks.put(finding.check().id(), finding.check());
      }
      ByteArrayOutputStream block = new ByteArrayOutputStream();
      render("Submission.jte", new HtmlSubmission(words, submission), new InertOutput(block));
      submissions.add(block, submission.findings().isEmpty() && submission.validated());
    }

    @Override
    public void end(Totals totals) throws IOException {
      HtmlPage page =
          new HtmlPage(
              words,
              version,
              totals,
              evidence,
              checks.values(),
              submissions.leftOut(),
              submissions.quietLeftOut(),
              assets,
              output -> copySubmissions());
      render("Page.jte", page, new InertOutput(out));
      out.flush();
    }

    private void copySubmissions() {
      try {
        submissions.writeTo(out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void render(String template, Object model, TemplateOutput output) throws IOException {
      try {
        templates.render(template, model, output);
      } catch (RuntimeException e) {
        if (e.getCause() instanceof UncheckedIOException failed) {
          throw failed.getCause();
        }
        throw e;
      }
    }

    @Override
    public void close() throws IOException {
      submissions.close();
    }
  }
}
