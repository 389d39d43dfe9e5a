package org.gouji.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.gouji.findings.Evidence;
import org.gouji.findings.Finding;
import org.gouji.findings.SubmissionReport;
import org.gouji.findings.Suspicion;
import org.gouji.findings.Totals;
import org.gouji.model.Language;
import org.gouji.model.Place;
import org.gouji.rulebook.Severity;

/**
 * The Reviewdog Diagnostic Format: an entry for each cause or finding that stands for itself, with
 * the correction where that is certain. Columns are bytes there, and messages become Markdown.
 */
public final class ReviewdogReport implements ReportFormat {
  private final Language language;

  /** Writes in a language. */
  public ReviewdogReport(Language language) {
    this.language = language;
  }

  @Override
  public ReportWriter start(Evidence evidence, OutputStream out) throws IOException {
    return new Writer(out);
  }

  private final class Writer extends JsonWriter {
    Writer(OutputStream out) throws IOException {
      super(out);
      json().writeStartObject();
      json().writeObjectFieldStart("source");
      json().writeStringField("name", "gouji");
      json().writeEndObject();
      json().writeArrayFieldStart("diagnostics");
    }

    @Override
    public void add(SubmissionReport submission) throws IOException {
      for (Issue issue : Issue.of(submission)) {
        write(json(), submission.file(), issue);
      }
      for (Finding finding : submission.suppressed()) {
        write(json(), submission.file(), new Issue(null, List.of(finding)));
      }
    }

    @Override
    public void end(Totals totals) throws IOException {
      json().writeEndArray();
      json().writeEndObject();
      end();
    }
  }

  private void write(JsonGenerator json, String file, Issue issue) throws IOException {
    json.writeStartObject();
    json.writeStringField("message", Markdown.text(issue.messageIn(language)));
    json.writeObjectFieldStart("location");
    json.writeStringField("path", RelativePath.of(file));
    writeRange(json, issue.sourceLine(), issue.place());
    json.writeEndObject();
    json.writeStringField("severity", severity(issue.counts() ? issue.severity() : Severity.NOTE));
    json.writeObjectFieldStart("code");
    json.writeStringField("value", issue.checks());
    json.writeEndObject();
    Suspicion correction = issue.correction();
    if (correction != null) {
      json.writeArrayFieldStart("suggestions");
      json.writeStartObject();
      writeRange(json, issue.sourceLine(), correction.place());
      Json.writeIfStated(json, "text", correction.suggested());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void writeRange(JsonGenerator json, String line, Place place) throws IOException {
    boolean marked = !Marked.text(line, place).isEmpty();
    json.writeObjectFieldStart("range");
    json.writeObjectFieldStart("start");
    json.writeNumberField("line", place.line());
    if (marked) {
      json.writeNumberField("column", Marked.byteColumn(line, place));
    }
    json.writeEndObject();
    if (marked) {
      json.writeObjectFieldStart("end");
      json.writeNumberField("line", place.line());
      json.writeNumberField("column", Marked.byteEnd(line, place));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "ERROR";
      case WARNING -> "WARNING";
      case NOTE -> "INFO";
    };
  }
}
