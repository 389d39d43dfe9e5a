package org.gouji.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gouji.findings.Cause;
import org.gouji.findings.Evidence;
import org.gouji.findings.Finding;
import org.gouji.findings.SubmissionReport;
import org.gouji.findings.Suppression;
import org.gouji.findings.Totals;
import org.gouji.model.Language;
import org.gouji.model.Unit;
import org.jspecify.annotations.Nullable;

/** The format {@code gouji-report/1}. */
public final class JsonReport implements ReportFormat {
  static final String FORMAT = "gouji-report/1";

  private final Language language;
  private final String version;

  /** Writes titles and messages in a language, and names the version of the product. */
  public JsonReport(Language language, String version) {
    this.language = language;
    this.version = version;
  }

  @Override
  public ReportWriter start(Evidence evidence, OutputStream out) throws IOException {
    return new Writer(evidence, out);
  }

  private final class Writer implements ReportWriter {
    private final Evidence evidence;
    private final OutputStream out;
    private final JsonPart submissions = new JsonPart(1);

    Writer(Evidence evidence, OutputStream out) throws IOException {
      this.evidence = evidence;
      this.out = out;
    }

    @Override
    public void add(SubmissionReport submission) throws IOException {
      writeSubmission(submissions.elements(), submission);
    }

    @Override
    public void end(Totals totals) throws IOException {
      Json.write(out, json -> write(json, totals));
    }

    private void write(JsonGenerator json, Totals totals) throws IOException {
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      Json.startTool(json, version);
      json.writeStringField("rulebook_sha256", evidence.rulebookSha256());
      json.writeEndObject();
      writeEvidence(json, totals.today());
      writeSummary(json, totals);
      submissions.writeTo(json, out, "submissions");
      json.writeEndObject();
    }

    /** Of the submissions each has its own hash. */
    private void writeEvidence(JsonGenerator json, @Nullable LocalDate today) throws IOException {
      json.writeObjectFieldStart("evidence");
      json.writeStringField("language", language.name().toLowerCase(Locale.ROOT));
      json.writeObjectFieldStart("options");
      for (Map.Entry<String, List<String>> option : evidence.options().entrySet()) {
        Json.writeStrings(json, option.getKey(), option.getValue());
      }
      json.writeEndObject();
      Json.writeIfStated(json, "today", today == null ? null : today.toString());
      Json.writeSources(json, evidence);
      json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
      submissions.close();
    }
  }

  private static void writeSummary(JsonGenerator json, Totals totals) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("submissions", totals.submissions());
    json.writeNumberField("errors", totals.errors());
    json.writeNumberField("warnings", totals.warnings());
    json.writeNumberField("notes", totals.notes());
    json.writeNumberField("waived", totals.waived());
    json.writeNumberField("baselined", totals.baselined());
    json.writeNumberField("baseline_gone", totals.gone());
    json.writeNumberField("figures", totals.figures());
    json.writeNumberField("figures_checked", totals.figuresChecked());
    json.writeEndObject();
  }

  private void writeSubmission(JsonGenerator json, SubmissionReport submission) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", submission.file());
    json.writeStringField("sha256", submission.sha256());
    Json.writeIfStated(json, "organization", submission.organization());
    if (submission.fiscalYear() != null) {
      json.writeNumberField("fiscal_year", submission.fiscalYear());
    }
    json.writeBooleanField("validated", submission.validated());
    json.writeNumberField("figures", submission.figures());
    json.writeNumberField("figures_checked", submission.figuresChecked());
    json.writeArrayFieldStart("diagnoses");
    for (Cause cause : submission.causes()) {
      CauseJson.write(json, submission.file(), cause, language);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("findings");
    for (Finding finding : submission.findings()) {
      writeFinding(json, submission.file(), finding);
    }
    json.writeEndArray();
    if (submission.leftOut() > 0) {
      json.writeNumberField("findings_left_out", submission.leftOut());
    }
    json.writeEndObject();
  }

  private void writeFinding(JsonGenerator json, String file, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("check", finding.check().id());
    json.writeStringField("severity", finding.severity().key());
    if (finding.grade() != null) {
      json.writeStringField("grade", finding.grade().name().toLowerCase(Locale.ROOT));
    }
    json.writeStringField("title", finding.check().title().in(language));
    json.writeStringField("message", finding.message().in(language));
    Json.writeStrings(json, "basis", finding.check().basisIn(language));
    json.writeObjectFieldStart("location");
    json.writeStringField("file", file);
    Json.writePlace(json, finding.place());
    json.writeEndObject();
    Json.writeIfStated(json, "stated", finding.stated());
    Json.writeIfStated(json, "expected", finding.expected());
    Json.writeIfStated(json, "difference", finding.difference());
    Json.writeIfStated(json, "tolerance", finding.tolerance());
    Unit unit = finding.unit();
    Json.writeIfStated(json, "unit", unit == null ? null : unit.symbol());
    json.writeArrayFieldStart("related");
    for (Finding.Related related : finding.related()) {
      json.writeStartObject();
      Json.writeIfStated(json, "file", related.file());
      Json.writePlace(json, related.place());
      json.writeStringField("name", related.name().in(language));
      json.writeStringField("value", related.value());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("fingerprint", finding.fingerprint());
    Json.writeIfStated(json, "explained_by", finding.explainedBy());
    writeSuppression(json, finding.suppression());
    json.writeEndObject();
  }

  private static void writeSuppression(JsonGenerator json, @Nullable Suppression suppression)
      throws IOException {
    if (suppression instanceof Suppression.Waived waived) {
      json.writeObjectFieldStart("waived");
      json.writeStringField("reason", waived.reason());
      Json.writeIfStated(json, "by", waived.by());
      json.writeStringField("until", waived.until().toString());
      json.writeEndObject();
    } else if (suppression != null) {
      json.writeBooleanField("baselined", true);
    }
  }
}
