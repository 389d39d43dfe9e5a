package org.gouji.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.findings.Evidence;
import org.gouji.findings.Finding;
import org.gouji.findings.SubmissionReport;
import org.gouji.findings.Totals;
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
  public ReportWriter start(Evidence evidence, OutputStream out) throws IOException {
    return new Writer(evidence, out);
  }

  /** What found something, failed or was looked at is known at the end, and stands first. */
  private final class Writer implements ReportWriter {
    private final Evidence evidence;
    private final OutputStream out;
    private final SortedMap<String, Check> rules = new TreeMap<>();
    private final JsonPart notifications = new JsonPart(5);
    private final JsonPart artifacts = new JsonPart(3);
    private final JsonPart results = new JsonPart(3);
    private final SarifResults findings = new SarifResults(results.elements(), language);
    private int artifact;

    Writer(Evidence evidence, OutputStream out) throws IOException {
      this.evidence = evidence;
      this.out = out;
    }

    @Override
    public void add(SubmissionReport submission) throws IOException {
      for (Finding finding : submission.findings()) {
        rules.put(finding.check().id(), finding.check());
      }
      writeNotifications(notifications.elements(), submission);
      writeArtifact(artifacts.elements(), submission);
      findings.write(submission, artifact++);
    }

    @Override
    public void end(Totals totals) throws IOException {
      Json.write(out, json -> write(json, totals));
    }

    private void write(JsonGenerator json, Totals totals) throws IOException {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      writeTool(json, evidence, rules.values());
      json.writeStringField("language", tag());
      json.writeStringField("columnKind", "unicodeCodePoints");
      json.writeArrayFieldStart("invocations");
      json.writeStartObject();
      json.writeBooleanField("executionSuccessful", totals.complete());
      notifications.writeTo(json, out, "toolExecutionNotifications");
      json.writeEndObject();
      json.writeEndArray();
      artifacts.writeTo(json, out, "artifacts");
      results.writeTo(json, new RuleNumbers(out, rules.keySet()), "results");
      json.writeObjectFieldStart("properties");
      Json.writeSources(json, evidence);
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
      try (notifications;
          artifacts;
          results) {
        rules.clear();
      }
    }
  }

  private void writeTool(JsonGenerator json, Evidence evidence, Collection<Check> rules)
      throws IOException {
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
    json.writeStringField("rulebook_sha256", evidence.rulebookSha256());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeNotifications(JsonGenerator json, SubmissionReport submission)
      throws IOException {
    for (String remark : Verdict.remarks(submission, language)) {
      json.writeStartObject();
      json.writeStringField("level", submission.validated() ? "note" : "error");
      SarifText.write(json, "message", remark);
      json.writeEndObject();
    }
  }

  private static void writeArtifact(JsonGenerator json, SubmissionReport submission)
      throws IOException {
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

  private String tag() {
    return language == Language.ZH ? "zh-CN" : "en-US";
  }
}
