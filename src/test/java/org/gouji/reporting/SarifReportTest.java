package org.gouji.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.Gouji;
import org.gouji.findings.Finding;
import org.gouji.findings.Report;
import org.gouji.findings.SubmissionReport;
import org.gouji.model.Language;
import org.junit.jupiter.api.Test;

/** SARIF by its official schema, and the corrections that it and rdjson propose. */
final class SarifReportTest {
  private static final Gouji GOUJI = Gouji.open();
  private static final Path ONE_CAUSE = Path.of("testdata/golden/one-cause.yaml");

  static Schema schema() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new ObjectMapper().readTree(in));
    }
  }

  @Test
  void everyReportFitsTheSchema() throws IOException {
    Schema schema = schema();
    assertFalse(schema.validate(new ObjectMapper().readTree("{\"version\": \"2.1.0\"}")).isEmpty());
    for (String folder : List.of("testdata/golden", "testdata/linkage", "no/such/file.yaml")) {
      Report report = GOUJI.validate(List.of(Path.of(folder)));
      for (Language language : Language.values()) {
        JsonNode sarif = Written.json(new SarifReport(language, "1.0"), report);
        assertEquals(List.of(), schema.validate(sarif), folder);
      }
    }
  }

  @Test
  void aResultTellsWhereAndLinksToWhatCausesIt() throws IOException {
    JsonNode run = sarif(GOUJI.validate(List.of(ONE_CAUSE)));
    assertEquals("unicodeCodePoints", run.get("columnKind").asText());
    assertTrue(run.at("/tool/driver/rules/0/help/markdown").asText().contains("## What it checks"));
    JsonNode first = run.at("/results/0");
    assertEquals("Y01", first.get("ruleId").asText());
    assertEquals(9, first.at("/locations/0/physicalLocation/region/startLine").asInt());
    assertEquals(37, first.at("/locations/0/physicalLocation/region/startColumn").asInt());
    assertEquals(42, first.at("/locations/0/physicalLocation/region/endColumn").asInt());
    assertTrue(first.at("/message/text").asText().contains("\n[Probably a wrong figure](0): "));
    assertEquals(0, first.at("/relatedLocations/0/id").asInt());
    assertEquals(13, first.at("/relatedLocations/0/physicalLocation/region/startLine").asInt());
    assertEquals(
        first.at("/partialFingerprints/gouji~1v1").asText() + ":1",
        first.at("/partialFingerprints/primaryLocationLineHash").asText());
    JsonNode lead = run.at("/results/2");
    assertEquals(lead.at("/partialFingerprints/gouji~1v1"), first.at("/properties/explained_by"));
    assertEquals(3, first.at("/properties/cause/explains").size());
  }

  @Test
  void theProposedCorrectionsMendWhatTheyExplain() throws IOException {
    for (String name : List.of("one-cause", "transposed-digits", "tables-in-yuan")) {
      Path file = Path.of("testdata/golden/" + name + ".yaml");
      Report report = GOUJI.validate(List.of(file));
      String text = Files.readString(file);
      String mended = text;
      Set<JsonNode> made = new HashSet<>();
      Set<String> gone = new HashSet<>();
      for (JsonNode result : sarif(report).get("results")) {
        for (JsonNode fix : result.path("fixes")) {
          gone.add(result.at("/partialFingerprints/gouji~1v1").asText());
          JsonNode change = fix.at("/artifactChanges/0/replacements/0");
          mended = made.add(change) ? replaced(mended, change) : mended;
        }
      }
      assertFalse(gone.isEmpty(), name);
      assertEquals(mended, mendedByReviewdog(report, text), name);
      SubmissionReport after =
          GOUJI.validate(file.toString(), mended.getBytes(StandardCharsets.UTF_8));
      assertTrue(
          after.findings().stream().map(Finding::fingerprint).noneMatch(gone::contains), name);
      Set<String> before =
          report.submissions().get(0).findings().stream()
              .map(Finding::fingerprint)
              .collect(Collectors.toSet());
      assertTrue(
          after.findings().stream().map(Finding::fingerprint).allMatch(before::contains), name);
    }
  }

  private static String replaced(String text, JsonNode change) {
    JsonNode region = change.get("deletedRegion");
    String[] lines = text.split("(?<=\n)", -1);
    int at = region.get("startLine").asInt() - 1;
    int[] line = lines[at].codePoints().toArray();
    int from = region.get("startColumn").asInt() - 1;
    int to = region.get("endColumn").asInt() - 1;
    lines[at] =
        new String(line, 0, from)
            + change.at("/insertedContent/text").asText()
            + new String(line, to, line.length - to);
    return String.join("", lines);
  }

  private static String mendedByReviewdog(Report report, String text) throws IOException {
    String[] lines = text.split("(?<=\n)", -1);
    JsonNode entries = Written.json(new ReviewdogReport(Language.EN), report).get("diagnostics");
    for (JsonNode suggestion :
        entries.findValues("suggestions").stream().map(s -> s.get(0)).toList()) {
      int at = suggestion.at("/range/start/line").asInt() - 1;
      byte[] line = lines[at].getBytes(StandardCharsets.UTF_8);
      int from = suggestion.at("/range/start/column").asInt() - 1;
      int to = suggestion.at("/range/end/column").asInt() - 1;
      lines[at] =
          new String(line, 0, from, StandardCharsets.UTF_8)
              + suggestion.get("text").asText()
              + new String(line, to, line.length - to, StandardCharsets.UTF_8);
    }
    return String.join("", lines);
  }

  private static JsonNode sarif(Report report) throws IOException {
    return Written.json(new SarifReport(Language.EN, "1.0"), report).at("/runs/0");
  }

  @Test
  void pathsAreReferences() {
    assertEquals("a/b.yaml", RelativePath.uri("./a/b.yaml"));
    assertEquals("2023/%E7%BB%BC%20%231%25%3F.yaml", RelativePath.uri("2023/综 #1%?.yaml"));
    assertEquals("a%3Ab.yaml", RelativePath.uri("a:b.yaml"));
    assertEquals("file:///srv/a.yaml", RelativePath.uri("/srv/a.yaml"));
    assertEquals("file:///C:/a%20b.yaml", RelativePath.uri("C:/a b.yaml"));
  }
}
