package org.gouji.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.gouji.findings.Evidence;
import org.gouji.findings.Finding;
import org.gouji.findings.SubmissionReport;
import org.gouji.findings.Totals;
import org.gouji.model.Language;
import org.gouji.rulebook.Severity;
import org.gouji.rulebook.Sha256;

/** GitLab's Code Quality report: an entry for each cause or finding that stands for itself. */
public final class GitLabReport implements ReportFormat {
  /** GitLab knows nothing that does not count; this is the least that it knows. */
  private static final String ACCEPTED = "info";

  private final Language language;

  /** Writes in a language. */
  public GitLabReport(Language language) {
    this.language = language;
  }

  @Override
  public ReportWriter start(Evidence evidence, OutputStream out) throws IOException {
    return new Writer(out);
  }

  private final class Writer extends JsonWriter {
    private final Fingerprints given = new Fingerprints();

    Writer(OutputStream out) throws IOException {
      super(out);
      json().writeStartArray();
    }

    @Override
    public void add(SubmissionReport submission) throws IOException {
      for (Issue issue : Issue.of(submission)) {
        write(json(), submission.file(), issue, given);
      }
      for (Finding finding : submission.suppressed()) {
        write(json(), submission.file(), new Issue(null, List.of(finding)), given);
      }
    }

    @Override
    public void end(Totals totals) throws IOException {
      json().writeEndArray();
      end();
    }
  }

  private void write(JsonGenerator json, String file, Issue issue, Fingerprints given)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("description", Width.inert(issue.messageIn(language)));
    json.writeStringField("check_name", issue.checks());
    json.writeStringField("fingerprint", fingerprint(file, issue, given));
    json.writeStringField("severity", issue.counts() ? severity(issue.severity()) : ACCEPTED);
    json.writeObjectFieldStart("location");
    json.writeStringField("path", RelativePath.of(file));
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", issue.place().line());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** GitLab shows one of several that are the same, so a copy of a file needs its own. */
  private static String fingerprint(String file, Issue issue, Fingerprints given) {
    String own = issue.fingerprint();
    return given.add(own) ? own : Sha256.of(file + "|" + own).substring(0, own.length());
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }
}
