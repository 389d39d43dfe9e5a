package org.gouji.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.Gouji;
import org.gouji.findings.Evidence;
import org.gouji.findings.Report;
import org.gouji.findings.Totals;
import org.gouji.model.Language;
import org.gouji.reporting.GitHubReport;
import org.gouji.reporting.GitLabReport;
import org.gouji.reporting.HtmlReport;
import org.gouji.reporting.JUnitReport;
import org.gouji.reporting.JsonReport;
import org.gouji.reporting.MarkdownReport;
import org.gouji.reporting.Palette;
import org.gouji.reporting.ReportFormat;
import org.gouji.reporting.ReportWriter;
import org.gouji.reporting.ReviewdogReport;
import org.gouji.reporting.SarifReport;
import org.gouji.reporting.TextReport;
import org.gouji.rulebook.Rulebook;
import org.gouji.yaml.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many made-up submissions at once, some of them linked: the bytes of every format. */
final class BatchTest {
  private static final long SEED = 20_230_101L;
  private static final int NUMBER = 12;
  private static final Pattern YEAR = Pattern.compile("(fiscal_year: )(\\d+)");

  @TempDir private Path folder = Path.of("");

  @Test
  void theBytesAreThoseOfTheWholeReportWhateverTheJobs() throws IOException {
    write();
    Gouji alone = open(1);
    Report report = alone.validate(List.of(folder));
    Map<String, String> whole = new TreeMap<>();
    for (Map.Entry<String, ReportFormat> format : formats(alone.rulebook()).entrySet()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      format.getValue().write(report, out);
      whole.put(format.getKey(), out.toString(StandardCharsets.UTF_8));
    }
    assertTrue(whole.toString().contains("L01"), "documents are linked");
    for (int jobs : new int[] {1, 2, 5}) {
      assertEquals(whole, streamed(open(jobs)), jobs + " jobs");
    }
  }

  @Test
  void theReportsAreHandedOverInTheOrderOfTheFiles() throws IOException {
    write();
    List<String> files = new ArrayList<>();
    open(3).validate(List.of(folder), submission -> files.add(submission.file()));
    assertEquals(files.stream().sorted().toList(), files);
    assertEquals(2 * NUMBER, files.size());
  }

  /** Each consistent one, and a year later the one with the slip. */
  private void write() throws IOException {
    Workbench workbench = new Workbench(Rulebook.bundled());
    for (Sample sample : MadeUp.samples(SEED, NUMBER, workbench).toList()) {
      String text = sample.text();
      if (!sample.mistakes().isEmpty()) {
        Matcher year = YEAR.matcher(text);
        assertTrue(year.find());
        text = year.replaceFirst("$1" + (Integer.parseInt(year.group(2)) + 1));
      }
      Files.writeString(folder.resolve(sample.file()), text);
    }
  }

  private Map<String, String> streamed(Gouji gouji) throws IOException {
    Map<String, ByteArrayOutputStream> written = new TreeMap<>();
    List<ReportWriter> writers = new ArrayList<>();
    for (Map.Entry<String, ReportFormat> format : formats(gouji.rulebook()).entrySet()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      written.put(format.getKey(), out);
      writers.add(format.getValue().start(Evidence.of(gouji.rulebook().sha256()), out));
    }
    List<Totals> totals = new ArrayList<>(List.of(Totals.NONE));
    gouji.validate(
        List.of(folder),
        submission -> {
          totals.set(0, totals.get(0).plus(submission));
          for (ReportWriter writer : writers) {
            writer.add(submission);
          }
        });
    Map<String, String> texts = new TreeMap<>();
    for (ReportWriter writer : writers) {
      writer.end(totals.get(0));
      writer.close();
    }
    written.forEach((name, out) -> texts.put(name, out.toString(StandardCharsets.UTF_8)));
    return texts;
  }

  private static Gouji open(int jobs) {
    return Gouji.open(
        new Gouji.Options(Rulebook.bundled(), id -> true, Limits.DEFAULT, 1_000, jobs));
  }

  private static Map<String, ReportFormat> formats(Rulebook rulebook) {
    return Map.of(
        "text", new TextReport(Language.ZH, Palette.NONE),
        "json", new JsonReport(Language.ZH, "VERSION"),
        "sarif", new SarifReport(Language.ZH, "VERSION"),
        "junit", new JUnitReport(Language.ZH, rulebook::check),
        "github", new GitHubReport(Language.ZH),
        "gitlab", new GitLabReport(Language.ZH),
        "markdown", new MarkdownReport(Language.ZH),
        "html", new HtmlReport(Language.ZH, "1"),
        "rdjson", new ReviewdogReport(Language.ZH));
  }
}
