package org.gouji.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.findings.Finding;
import org.gouji.findings.Report;
import org.gouji.findings.SubmissionReport;
import org.gouji.model.Language;
import org.gouji.rulebook.Check;

/**
 * SARIF 2.1.0: a result for each finding, those of one cause beside each other, linked to the
 * figure that is probably wrong.
 */
public final class SarifReport implements ReportFormat {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Language language;
  private final String version;

  /** Writes titles and messages in a language, and names the version of the product. */
  public SarifReport(Language language, String version) {
    this.language = language;
    this.version = version;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Json.write(out, json -> write(json, report));
  }

  private void write(JsonGenerator json, Report report) throws IOException {
    List<Check> rules = rules(report);
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    writeTool(json, report, rules);
    json.writeStringField("language", tag());
    json.writeStringField("columnKind", "unicodeCodePoints");
    writeInvocation(json, report);
    writeArtifacts(json, report);
    json.writeArrayFieldStart("results");
    SarifResults results = new SarifResults(json, language, rules);
    int artifact = 0;
    for (SubmissionReport submission : report.submissions()) {
      results.write(submission, artifact++);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The checks that found something, in the order of their ids. */
  private static List<Check> rules(Report report) {
    Map<String, Check> rules = new TreeMap<>();
    for (SubmissionReport submission : report.submissions()) {
      for (Finding finding : submission.findings()) {
        rules.put(finding.check().id(), finding.check());
      }
    }
    return List.copyOf(rules.values());
  }

  private void writeTool(JsonGenerator json, Report report, List<Check> rules) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Gouji");
    json.writeStringField("version", version);
    json.writeStringField("language", tag());
    json.writeArrayFieldStart("rules");
    for (Check rule : rules) {
      SarifRule.write(json, rule, language);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("properties");
    json.writeStringField("rulebook_sha256", report.rulebookSha256());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeInvocation(JsonGenerator json, Report report) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", report.isComplete());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (SubmissionReport submission : report.submissions()) {
      for (String remark : Verdict.remarks(submission, language)) {
        json.writeStartObject();
        json.writeStringField("level", submission.validated() ? "note" : "error");
        SarifText.write(json, "message", remark);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeArtifacts(JsonGenerator json, Report report) throws IOException {
    json.writeArrayFieldStart("artifacts");
    for (SubmissionReport submission : report.submissions()) {
      json.writeStartObject();
      json.writeObjectFieldStart("location");
      json.writeStringField("uri", RelativePath.uri(submission.file()));
      json.writeEndObject();
      Json.writeStrings(json, "roles", List.of("analysisTarget"));
      if (!submission.sha256().isEmpty()) {
        json.writeObjectFieldStart("hashes");
        json.writeStringField("sha-256", submission.sha256());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private String tag() {
    return language == Language.ZH ? "zh-CN" : "en-US";
  }
}
