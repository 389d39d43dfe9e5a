package org.gouji.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.gouji.findings.Baseline;
import org.gouji.findings.Evidence;
import org.gouji.findings.Finding;
import org.gouji.findings.SubmissionReport;
import org.gouji.findings.Suppression;
import org.gouji.findings.Totals;
import org.gouji.model.Language;
import org.gouji.yaml.Quote;

/**
 * The format {@code gouji-baseline/1}: a finding a line, ordered by what does not change when lines
 * move, so that a difference can be read.
 */
public final class BaselineFormat implements ReportFormat {
  static final String FORMAT = "gouji-baseline/1";
  private static final int LONGEST_MESSAGE = 200;
  private static final Comparator<BaselineEntry> ORDER =
      Comparator.comparing(BaselineEntry::check)
          .thenComparing(BaselineEntry::path)
          .thenComparing(BaselineEntry::fingerprint);

  private final Path folder;
  private final Language language;

  /**
   * Writes messages in a language.
   *
   * @param folder that the baseline will stand in
   */
  public BaselineFormat(Path folder, Language language) {
    this.folder = folder;
    this.language = language;
  }

  @Override
  public ReportWriter start(Evidence evidence, OutputStream out) throws IOException {
    return new Writer(out);
  }

  /** Also writes what is left of an older baseline. */
  static final class Entries {
    private final OutputStream out;
    private final JsonGenerator json;

    Entries(OutputStream out) throws IOException {
      this.out = out;
      this.json = Json.lines(out);
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      json.writeArrayFieldStart("findings");
    }

    void add(BaselineEntry entry) throws IOException {
      entry.write(json);
    }

    void end() throws IOException {
      json.writeEndArray();
      json.writeEndObject();
      json.close();
      out.write('\n');
      out.flush();
    }
  }

  private final class Writer implements ReportWriter {
    private final Entries entries;

    Writer(OutputStream out) throws IOException {
      this.entries = new Entries(out);
    }

    @Override
    public void add(SubmissionReport submission) throws IOException {
      String file = Baseline.nameOf(folder, submission.file());
      List<BaselineEntry> own =
          submission.findings().stream()
              .filter(finding -> !(finding.suppression() instanceof Suppression.Waived))
              .filter(Baseline::mayHold)
              .map(finding -> entry(file, finding))
              .sorted(ORDER)
              .toList();
      for (BaselineEntry entry : own) {
        entries.add(entry);
      }
    }

    @Override
    public void end(Totals totals) throws IOException {
      entries.end();
    }
  }

  private BaselineEntry entry(String file, Finding finding) {
    return new BaselineEntry(
        file,
        finding.check().id(),
        finding.place().path(),
        finding.fingerprint(),
        Quote.of(finding.message().in(language), LONGEST_MESSAGE));
  }
}
