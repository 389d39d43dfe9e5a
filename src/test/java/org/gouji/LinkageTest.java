package org.gouji;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.findings.Coverage;
import org.gouji.findings.Finding;
import org.gouji.findings.Report;
import org.gouji.findings.SubmissionReport;
import org.gouji.model.Language;
import org.gouji.reading.SubmissionFiles;
import org.gouji.reporting.JsonReport;
import org.gouji.reporting.Palette;
import org.gouji.reporting.ReportFormat;
import org.gouji.reporting.TextReport;
import org.gouji.rulebook.Rulebook;
import org.gouji.yaml.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that belong together, found and compared by the library's door. */
final class LinkageTest {
  private static final Path FOLDER = Path.of("testdata/linkage");
  private static final Rulebook RULEBOOK = Rulebook.bundled();
  private static final Gouji GOUJI = Gouji.open();
  private static final Gouji LINKAGE = open(2, 1000);

  private final Path folder;

  LinkageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Gouji open(int jobs, int mostFindings) {
    return Gouji.open(
        new Gouji.Options(
            RULEBOOK,
            id -> RULEBOOK.family(id).equals("linkage"),
            Limits.DEFAULT,
            mostFindings,
            jobs));
  }

  @Test
  void theReportIsAsItIsWritten() throws IOException {
    Report report = LINKAGE.validate(List.of(FOLDER));
    assertAll(
        () -> compare("expected.zh.txt", report, new TextReport(Language.ZH, Palette.NONE)),
        () -> compare("expected.en.txt", report, new TextReport(Language.EN, Palette.NONE)));
  }

  @Test
  void theBytesDoNotDependOnJobsOrOnTheOrderOfThePaths() throws IOException {
    List<Path> parts =
        List.of(
            FOLDER.resolve("two-years/2023.yaml"),
            FOLDER.resolve("two-years/2022.yaml"),
            FOLDER.resolve("department"));
    String once = json(open(1, 1000).validate(List.of(FOLDER)));
    assertAll(
        () -> assertEquals(once, json(open(4, 1000).validate(List.of(FOLDER)))),
        () -> assertEquals(once, json(open(4, 1000).validate(parts))));
  }

  @Test
  void findingsPointToBothFiles() throws IOException {
    JsonNode later = new ObjectMapper().readTree(json(LINKAGE.validate(List.of(FOLDER))));
    JsonNode finding = later.get("submissions").get(4).get("findings").get(0);
    JsonNode related = finding.get("related");
    assertAll(
        () -> assertEquals("L01", finding.get("check").asText()),
        () ->
            assertEquals(
                "testdata/linkage/two-years/2023.yaml",
                finding.get("location").get("file").asText()),
        () ->
            assertEquals(
                "statement.general_public_budget.basic.change",
                finding.get("location").get("path").asText()),
        () -> assertFalse(related.get(0).has("file")),
        () -> assertEquals("621.44", related.get(0).get("value").asText()),
        () ->
            assertEquals(
                "testdata/linkage/two-years/2022.yaml", related.get(1).get("file").asText()),
        () -> assertEquals(27, related.get(1).get("line").asInt()),
        () -> assertEquals("596.14", related.get(1).get("value").asText()));
  }

  @Test
  void findingsStandWithTheOthersInReadingOrder() throws IOException {
    SubmissionReport report = GOUJI.validate(List.of(FOLDER)).submissions().get(4);
    List<String> found =
        report.findings().stream()
            .map(finding -> finding.place().line() + " " + finding.check().id())
            .toList();
    assertEquals(List.of("1 M00", "19 C08", "26 Y02", "27 L01", "35 L01"), found);
    assertEquals(report.findings().get(3).fingerprint(), report.findings().get(2).explainedBy());
  }

  @Test
  void whatADeletedDocumentChangesIsValidatedAgain() throws IOException {
    List<SubmissionReport> before = LINKAGE.validate(List.of(FOLDER)).submissions();
    List<Integer> validated = new ArrayList<>();
    for (SubmissionReport deleted : before) {
      Path gone = Path.of(deleted.file());
      List<Path> rest =
          before.stream().map(each -> Path.of(each.file())).filter(f -> !f.equals(gone)).toList();
      Changes changes = new Changes(Set.of(), LINKAGE.head(gone).stream().toList());
      List<SubmissionReport> again = new ArrayList<>();
      SubmissionFiles files = new SubmissionFiles();
      for (Path file : rest) {
        files.add(file);
      }
      LINKAGE.run(files, null, changes).validate(again::add);
      List<SubmissionReport> full = new ArrayList<>();
      LINKAGE.validate(rest, full::add);
      assertTrue(full.containsAll(again));
      full.removeIf(
          report ->
              before.stream()
                  .anyMatch(
                      was ->
                          was.file().equals(report.file())
                              && was.findings().equals(report.findings())));
      assertTrue(again.containsAll(full), deleted.file());
      validated.add(again.size());
    }
    assertEquals(List.of(2, 1, 1, 1, 1), validated);
  }

  @Test
  void aDocumentAloneHasNoNeighbours() throws IOException {
    Path later = FOLDER.resolve("two-years/2023.yaml");
    assertTrue(LINKAGE.validate(List.of(later)).submissions().get(0).findings().isEmpty());
    assertTrue(LINKAGE.validate(later).findings().isEmpty());
  }

  @Test
  void whatChecksBetweenDocumentsExamineIsCovered() throws IOException {
    Path alone = FOLDER.resolve("two-years/2023.yaml");
    Coverage within = GOUJI.coverage(List.of(alone)).get(0);
    Coverage between = GOUJI.coverage(List.of(FOLDER)).get(4);
    SubmissionReport report = GOUJI.validate(List.of(FOLDER)).submissions().get(4);
    assertEquals(
        List.of(
            "statement.expenditure.by_function.201.change",
            "statement.expenditure.by_function.208.change"),
        within.unexamined().stream().map(figure -> figure.place().path()).limit(2).toList());
    assertTrue(between.unexamined().isEmpty());
    assertEquals(between.examined(), report.figuresChecked());
  }

  @Test
  void aReportNamesTheChecksThatFoundWhatTheyLookAt() throws IOException {
    List<List<String>> checks =
        LINKAGE.validate(List.of(FOLDER)).submissions().stream()
            .map(SubmissionReport::checks)
            .toList();
    List<String> none = List.of();
    assertEquals(List.of(List.of("L04", "L05"), none, none, none, List.of("L01")), checks);
  }

  @Test
  void theGravestFindingsAreKept() throws IOException {
    write("2022.yaml", 2022, "unit-budget", "name: 甲", "agency_operating: 10.00");
    write(
        "2023.yaml",
        2023,
        "unit-budget",
        "name: 甲",
        "agency_operating: {amount: 12.00, change: 2.01}\n"
            + "  three_public: {total: {amount: 5, change: 1}}");
    SubmissionReport all = open(1, 1000).validate(List.of(folder)).submissions().get(1);
    SubmissionReport one =
        Gouji.open(new Gouji.Options(RULEBOOK, id -> true, Limits.DEFAULT, 1, 1))
            .validate(List.of(folder))
            .submissions()
            .get(1);
    assertEquals(1, all.findings().size());
    assertEquals(1, one.findings().size());
    assertTrue(one.leftOut() > 0);
  }

  @Test
  void unitsThatAreMissingAreNamed() throws IOException {
    write(
        "a.yaml",
        2023,
        "department-budget",
        "name: 某区文化局, institutions: {independent_accounting: 3}, subordinates: ["
            + "{name: 某区图书馆, accounting: independent}, {name: 某区文化馆, accounting: independent}]",
        "agency_operating: 10.00");
    write("b.yaml", 2023, "unit-budget", "name: 某区图书馆, parent: 某区文化局", "agency_operating: 3.00");
    SubmissionReport report = LINKAGE.validate(List.of(folder)).submissions().get(0);
    Finding finding = report.findings().get(0);
    assertAll(
        () -> assertEquals(1, report.findings().size()),
        () -> assertEquals("L05", finding.check().id()),
        () -> assertTrue(finding.message().zh().contains("3 个，只提交了 1 份")),
        () -> assertTrue(finding.message().zh().endsWith("没有找到：某区文化馆。")),
        () -> assertTrue(finding.message().en().endsWith("not found: 某区文化馆.")),
        () -> assertEquals("institutions: {independent_accounting: 3}", cut(finding.sourceLine())));
  }

  @Test
  void finalAccountsOfUnitsBelongToThoseOfTheDepartment() throws IOException {
    write(
        "a.yaml",
        2023,
        "department-final",
        "name: 某区文化局, institutions: {independent_accounting: 1}",
        "agency_operating: 10.00");
    write("b.yaml", 2023, "unit-final", "name: 某区文化局, parent: 某区文化局", "agency_operating: 3.00");
    write("c.yaml", 2022, "unit-final", "name: 某区文化局, parent: 某区文化局", "agency_operating: 2.00");
    List<Finding> findings = LINKAGE.validate(List.of(folder)).submissions().get(0).findings();
    assertEquals(1, findings.size());
    Finding.Related related = findings.get(0).related().get(0);
    assertNotNull(related.file());
    assertTrue(related.file().endsWith("b.yaml"));
  }

  @Test
  void roundingIsNoCauseOfAnError() throws IOException {
    write("2022.yaml", 2022, "unit-budget", "name: 甲", "expenditure: {total: 76.02}");
    write(
        "2023.yaml",
        2023,
        "unit-budget",
        "name: 甲",
        "expenditure: {total: {amount: 86.02, change: 10.01}, basic: {change: 9.00}, project: {change: 2.00}}");
    List<Finding> findings =
        GOUJI.validate(List.of(folder)).submissions().get(1).findings().stream()
            .filter(finding -> !finding.check().id().startsWith("M"))
            .toList();
    assertEquals(
        List.of("L01", "Y02"), findings.stream().map(finding -> finding.check().id()).toList());
    assertNull(findings.get(1).explainedBy());
  }

  private void write(String file, int year, String document, String organization, String statement)
      throws IOException {
    Files.writeString(
        folder.resolve(file),
        "format: gouji/1\nfiscal_year: "
            + year
            + "\ncurrency_unit: 万元\ndocument: "
            + document
            + "\norganization: {"
            + organization
            + "}\nstatement:\n  "
            + statement
            + "\n");
  }

  private static String cut(String line) {
    int start = line.indexOf("institutions");
    return line.substring(start, line.indexOf('}') + 1);
  }

  private static void compare(String name, Report report, ReportFormat format) throws IOException {
    assertEquals(Files.readString(FOLDER.resolve(name)), written(report, format), name);
  }

  private static String json(Report report) throws IOException {
    return written(report, new JsonReport(Language.EN, "VERSION"));
  }

  private static String written(Report report, ReportFormat format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.write(report, bytes);
    return bytes
        .toString(StandardCharsets.UTF_8)
        .replace(RULEBOOK.sha256().substring(0, 12), "RULEBOOK");
  }
}
