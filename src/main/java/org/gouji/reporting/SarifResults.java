package org.gouji.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.gouji.findings.Cause;
import org.gouji.findings.Finding;
import org.gouji.findings.SubmissionReport;
import org.gouji.findings.Suppression;
import org.gouji.findings.Suspicion;
import org.gouji.model.Language;
import org.jspecify.annotations.Nullable;

/** Findings as results of SARIF. */
final class SarifResults {
  private final JsonGenerator json;
  private final Language language;

  SarifResults(JsonGenerator json, Language language) {
    this.json = json;
    this.language = language;
  }

  /** The findings of one file, those that a cause explains first. */
  void write(SubmissionReport submission, int artifact) throws IOException {
    SarifPlaces places = new SarifPlaces(json, submission.file(), artifact);
    for (Issue issue : Issue.of(submission)) {
      for (Finding finding : issue.findings()) {
        write(places, issue, finding);
      }
    }
    for (Finding finding : submission.suppressed()) {
      write(places, new Issue(null, List.of(finding)), finding);
    }
  }

  private void write(SarifPlaces places, Issue issue, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.check().id());
    json.writeFieldName("ruleIndex");
    json.writeRawValue(RuleNumbers.later(finding.check().id()));
    json.writeStringField("level", finding.severity().key());
    SarifText.writeEscaped(json, "message", message(issue.cause(), finding));
    json.writeArrayFieldStart("locations");
    places.writeLocation(finding.place());
    json.writeEndArray();
    writeRelated(places, issue.cause(), finding);
    writeFingerprints(finding);
    if (finding.suppression() != null) {
      writeSuppression(finding, finding.suppression());
    }
    if (issue.correction() != null) {
      writeFix(places, issue, issue.correction());
    }
    writeProperties(issue, finding);
    json.writeEndObject();
  }

  /** What the finding says and, with a link, what it comes from. */
  private String message(@Nullable Cause cause, Finding finding) {
    String own = SarifText.escape(finding.message().in(language));
    if (cause == null) {
      return own;
    }
    String link = "[" + SarifText.escape(cause.title().in(language)) + "](0)";
    String colon = language == Language.ZH ? "：" : ": ";
    return own + "\n" + link + colon + SarifText.escape(cause.message().in(language));
  }

  private void writeRelated(SarifPlaces places, @Nullable Cause cause, Finding finding)
      throws IOException {
    json.writeArrayFieldStart("relatedLocations");
    int id = 0;
    for (Suspicion wrong : cause == null ? List.<Suspicion>of() : cause.figures()) {
      String what = named(wrong.name().in(language), wrong.stated());
      places.writeLocation(id++, wrong.place(), what);
    }
    for (Finding.Related related : finding.related()) {
      String what = named(related.name().in(language), related.value());
      places.writeLocation(id++, related.place(), what);
    }
    json.writeEndArray();
  }

  private static String named(String name, String value) {
    return SarifText.escape(name + " " + value);
  }

  /** Code scanning looks for the second name only. */
  private void writeFingerprints(Finding finding) throws IOException {
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("gouji/v1", finding.fingerprint());
    json.writeStringField("primaryLocationLineHash", finding.fingerprint() + ":1");
    json.writeEndObject();
  }

  private void writeSuppression(Finding finding, Suppression suppression) throws IOException {
    boolean inSource = suppression instanceof Suppression.Waived waived && waived.inSource();
    json.writeArrayFieldStart("suppressions");
    json.writeStartObject();
    json.writeStringField("kind", inSource ? "inSource" : "external");
    json.writeStringField("status", "accepted");
    json.writeStringField("justification", Width.inert(Accepted.reason(finding, language)));
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeFix(SarifPlaces places, Issue issue, Suspicion figure) throws IOException {
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    SarifText.write(json, "description", issue.message().in(language));
    json.writeArrayFieldStart("artifactChanges");
    json.writeStartObject();
    places.writeArtifact(figure.place());
    json.writeArrayFieldStart("replacements");
    json.writeStartObject();
    places.writeRegion("deletedRegion", figure.place());
    json.writeObjectFieldStart("insertedContent");
    Json.writeIfStated(json, "text", figure.suggested());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeProperties(Issue issue, Finding finding) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeStringField("path", finding.place().path());
    if (finding.grade() != null) {
      json.writeStringField("grade", finding.grade().name().toLowerCase(Locale.ROOT));
    }
    Json.writeIfStated(json, "stated", finding.stated());
    Json.writeIfStated(json, "expected", finding.expected());
    Json.writeIfStated(json, "difference", finding.difference());
    Json.writeIfStated(json, "unit", finding.unit() == null ? null : finding.unit().symbol());
    Json.writeIfStated(json, "explained_by", finding.explainedBy());
    Cause cause = issue.cause();
    if (cause != null) {
      json.writeObjectFieldStart("cause");
      json.writeStringField("path", cause.place().path());
      json.writeStringField("pattern", cause.figures().get(0).pattern().key());
      json.writeStringField("stated", cause.figures().get(0).stated());
      Json.writeIfStated(json, "suggested", cause.figures().get(0).suggested());
      json.writeBooleanField("certain", cause.certain());
      Json.writeStrings(json, "explains", cause.explains());
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
