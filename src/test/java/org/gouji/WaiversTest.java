package org.gouji;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gouji.findings.Evidence;
import org.gouji.findings.Finding;
import org.gouji.findings.Report;
import org.gouji.findings.SubmissionReport;
import org.gouji.findings.Suppression;
import org.gouji.rulebook.Rulebook;
import org.gouji.rulebook.Severity;
import org.gouji.rulebook.Sha256;
import org.gouji.yaml.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an office accepts, beside its submissions and in them. */
final class WaiversTest {
  private static final Rulebook RULEBOOK = Rulebook.bundled();
  private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

  /** 435.97 + 529.99 = 965.96. */
  private static final String WRONG =
      """
      format: gouji/1
      fiscal_year: 2023
      statement:
        general_public_budget: {expenditure: 1028.96, basic: 435.97, project: 529.99}
      """;

  private static final String RIGHT = WRONG.replace("529.99", "592.99");
  private static final String TOTAL = "statement.general_public_budget.expenditure";

  @TempDir private Path folder = Path.of("");

  private static Gouji gouji(LocalDate today, int most, int jobs, String... checks) {
    Set<String> enabled = Set.of(checks);
    return Gouji.open(
        new Gouji.Options(
            RULEBOOK, enabled::contains, Limits.DEFAULT, most, jobs, () -> today, null));
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Report check(Path... paths) throws IOException {
    return gouji(TODAY, 1000, 2, "A05").validate(List.of(paths));
  }

  private static Finding only(SubmissionReport report) {
    assertEquals(1, report.findings().size(), report.findings().toString());
    return report.findings().get(0);
  }

  /** The check and the line of every finding that counts, file by file. */
  private static List<String> counting(Report report) {
    return report.submissions().stream()
        .flatMap(
            each ->
                each.findings().stream()
                    .filter(Finding::counts)
                    .map(
                        finding ->
                            Path.of(each.file()).getFileName()
                                + ":"
                                + finding.place().line()
                                + ":"
                                + finding.place().column()
                                + " "
                                + finding.check().id()))
        .toList();
  }

  private static String waivers(String... lines) {
    return "waivers:\n  - {" + String.join("}\n  - {", lines) + "}\n";
  }

  @Test
  void whatIsWaivedStaysAndDoesNotCount() throws IOException {
    file("2023/a.yaml", WRONG);
    String text = waivers("check: A05, reason: 四舍五入, by: 预算科, until: 2024-12-31");
    Path file = file("waivers.yaml", text);
    Report report = check(folder);
    Finding finding = only(report.submissions().get(0));
    LocalDate until = LocalDate.of(2024, 12, 31);
    assertAll(
        () ->
            assertEquals(
                new Suppression.Waived("四舍五入", "预算科", until, false), finding.suppression()),
        () -> assertFalse(report.hasAtLeast(Severity.NOTE)),
        () -> assertEquals(0, report.count(Severity.ERROR)),
        () -> assertEquals(1, report.totals().waived()),
        () -> assertEquals(1, report.totals().submissions()),
        () -> assertEquals(TODAY, report.totals().today()),
        () ->
            assertEquals(
                List.of(new Evidence.Source(file.toString().replace('\\', '/'), Sha256.of(text))),
                report.evidence().waivers()));
  }

  @Test
  void fileIsAPatternFromTheFolderOfTheWaivers() throws IOException {
    file("2023/qijiang-1.yaml", WRONG);
    file("2023/banan.yaml", WRONG);
    file("qijiang-2.yaml", WRONG);
    file(
        "waivers.yaml",
        waivers("check: A05, file: 2023/qijiang-*.yaml, reason: r, until: 2024-12-31"));
    assertEquals(
        List.of("banan.yaml:4:40 A05", "qijiang-2.yaml:4:40 A05"), counting(check(folder)));
  }

  @Test
  void pathIsAPlaceAndWhatLiesBelow() throws IOException {
    Path a = file("a.yaml", WRONG);
    for (String path : List.of(TOTAL, "statement", "statement.general_public_budget")) {
      file("waivers.yaml", waivers("check: A05, path: " + path + ", reason: r, until: 2024-12-31"));
      assertEquals(List.of(), counting(check(a)), path);
    }
    for (String path : List.of("statement.general", TOTAL + ".amount", "tables")) {
      file("waivers.yaml", waivers("check: A05, path: " + path + ", reason: r, until: 2024-12-31"));
      assertEquals(List.of("a.yaml:4:40 A05"), counting(check(a)), path);
    }
  }

  @Test
  void aSubmissionMayWaiveItsOwn() throws IOException {
    Path a = file("a.yaml", WRONG + waivers("check: A05, reason: r, until: 2024-12-31"));
    Report report = check(a);
    assertEquals(
        new Suppression.Waived("r", null, LocalDate.of(2024, 12, 31), true),
        only(report.submissions().get(0)).suppression());
    assertEquals(TODAY, report.totals().today());
    byte[] bytes = Files.readAllBytes(a);
    assertEquals(1, gouji(TODAY, 9, 1, "A05").validate("-", bytes).suppressed().size());
  }

  @Test
  void theFirstThatMatchesCountsFromTheSubmissionUpwards() throws IOException {
    String own = waivers("check: A05, path: tables, reason: own, until: 2024-12-31");
    Path a = file("x/2023/a.yaml", WRONG + own);
    file("x/2023/waivers.yaml", waivers("check: A05, reason: near, until: 2024-12-31"));
    file("x/waivers.yaml", waivers("check: A05, reason: above, until: 2024-12-31"));
    Report report = check(folder.resolve("x"));
    Suppression near = new Suppression.Waived("near", null, LocalDate.of(2024, 12, 31), false);
    assertEquals(near, report.submissions().get(0).suppressed().get(0).suppression());
    assertEquals(
        List.of("a.yaml:6:13 I13", "waivers.yaml:2:13 I13"), counting(report), "own and above");
    assertEquals(
        List.of("a.yaml:6:13 I13"), counting(check(a)), "what lies above was not asked for");
  }

  @Test
  void aWaiverIsCalledToMindAndLapses() throws IOException {
    Path a = file("a.yaml", WRONG);
    file("waivers.yaml", waivers("check: A05, reason: r, until: 2024-03-31"));
    assertAll(
        () -> assertEquals(List.of(), on(a, "2024-02-29"), "31 days"),
        () -> assertEquals(List.of("waivers.yaml:2:36 I11"), on(a, "2024-03-01"), "30 days"),
        () -> assertEquals(List.of("waivers.yaml:2:36 I11"), on(a, "2024-03-31"), "its last day"),
        () ->
            assertEquals(
                List.of("a.yaml:4:40 A05", "waivers.yaml:2:36 I12"),
                on(a, "2024-04-01"),
                "the day after"));
  }

  private static List<String> on(Path file, String day) throws IOException {
    return counting(gouji(LocalDate.parse(day), 9, 1, "A05").validate(List.of(file)));
  }

  @Test
  void whatMatchesNothingIsSaidWhereThatIsKnown() throws IOException {
    Path a = file("a.yaml", RIGHT);
    file(
        "waivers.yaml",
        waivers(
            "check: A05, reason: corrected, until: 2025-12-31",
            "check: A05, file: b.yaml, reason: misspelt, until: 2025-12-31",
            "check: A04, reason: not carried out, until: 2025-12-31",
            "check: L01, reason: no other year, until: 2025-12-31"));
    Gouji gouji = gouji(TODAY, 9, 1, "A05", "L01");
    Report whole = gouji.validate(List.of(folder));
    assertEquals(List.of("waivers.yaml:2:13 I13", "waivers.yaml:3:13 I13"), counting(whole));
    assertEquals(List.of(), counting(gouji.validate(List.of(a))), "not everything was examined");
    assertEquals(2, whole.count(Severity.WARNING));
    file("c.yaml", "[");
    assertEquals(
        List.of("c.yaml:1:2 I01", "waivers.yaml:3:13 I13"),
        counting(gouji.validate(List.of(folder))),
        "the first may speak of the file that cannot be read");
  }

  @Test
  void whatCannotBeUsedIsAFinding() throws IOException {
    Path waivers =
        file(
            "waivers.yaml",
            waivers(
                "check: A05, until: 2024-12-31",
                "reason: r",
                "check: A055, reason: r, until: 2024-12-31",
                "check: 无, reason: r, until: 2024-12-31",
                "check: I03, reason: r, until: 2024-12-31",
                "check: A05, file: '[', reason: r, until: 2024-12-31",
                "check: A05, file: '*a*a*a*a*a*a*b', reason: r, until: 2024-12-31",
                "check: A05, reason: r, until: 2024-2-30",
                "chekc: A05"));
    Report report = check(waivers);
    assertEquals(
        List.of(
            "waivers.yaml:1:1 I10",
            "waivers.yaml:2:13 I10",
            "waivers.yaml:3:14 I10",
            "waivers.yaml:4:13 I10",
            "waivers.yaml:5:13 I10",
            "waivers.yaml:6:13 I10",
            "waivers.yaml:7:24 I10",
            "waivers.yaml:8:24 I10",
            "waivers.yaml:9:13 I10",
            "waivers.yaml:9:36 I03",
            "waivers.yaml:10:6 I04"),
        counting(report));
    List<String> messages =
        report.submissions().get(0).findings().stream()
            .map(finding -> finding.message().en())
            .toList();
    assertEquals(1, messages.stream().filter(text -> text.contains("say check, until")).count());
    assertEquals(1, messages.stream().filter(text -> text.contains("probably A05 was")).count());
    assertEquals(0, report.totals().submissions());
  }

  @Test
  void otherFilesAreOnlyWaivedBesideThem() throws IOException {
    Path a =
        file("a.yaml", WRONG + waivers("check: A05, file: a.yaml, reason: r, until: 2024-12-31"));
    assertEquals(List.of("a.yaml:4:40 A05", "a.yaml:6:24 I10"), counting(check(a)));
  }

  @Test
  void aFileOfWaiversIsNoSubmission() throws IOException {
    Path empty = file("waivers.yaml", "# none yet\n");
    assertEquals(List.of(), check(empty).submissions());
    assertEquals(List.of("waivers.yaml:1:1 I10"), counting(check(file("waivers.yaml", "- a"))));
    assertEquals(List.of("waivers.yaml:1:2 I01"), counting(check(file("waivers.yaml", "["))));
    SubmissionReport report = check(empty).submissions().get(0);
    assertFalse(report.submission());
    assertNull(report.organization());
  }

  @Test
  void whatCountsIsListedBeforeWhatIsWaived() throws IOException {
    String budgets =
        """
        format: gouji/1
        statement:
          general_public_budget: {expenditure: 9, basic: 1, project: 2}
          expenditure: {total: 9, basic: 1, project: 2}
        """;
    Path a = file("a.yaml", budgets);
    Report all = gouji(TODAY, 9, 1, "A05").validate(List.of(a));
    assertEquals(List.of("a.yaml:3:40 A05", "a.yaml:4:24 A05"), counting(all));
    file(
        "waivers.yaml",
        waivers("check: A05, path: statement.general_public_budget, reason: r, until: 2025-12-31"));
    Report brief = gouji(TODAY, 1, 1, "A05").validate(List.of(a));
    assertEquals(List.of("a.yaml:4:24 A05"), counting(brief), "no error slips through");
    assertEquals(1, brief.submissions().get(0).leftOut());
  }

  @Test
  void whatIsFoundBetweenDocumentsMayBeWaived() throws IOException {
    for (String year : List.of("2022", "2023")) {
      Files.copy(
          Path.of("testdata/linkage/two-years", year + ".yaml"), folder.resolve(year + ".yaml"));
    }
    Gouji gouji = gouji(TODAY, 99, 2, "L01");
    long found = gouji.validate(List.of(folder)).count(Severity.ERROR);
    file("waivers.yaml", waivers("check: L01, reason: r, until: 2025-12-31"));
    Report report = gouji.validate(List.of(folder));
    assertEquals(List.of(), counting(report));
    assertEquals(found, report.totals().waived());
    assertFalse(found == 0);
  }

  @Test
  void withoutWaiversNoDayIsAskedFor() throws IOException {
    Path a = file("a.yaml", WRONG);
    Gouji.Options options =
        new Gouji.Options(
            RULEBOOK,
            id -> true,
            Limits.DEFAULT,
            9,
            1,
            () -> {
              throw new IllegalStateException("asked");
            },
            null);
    assertNull(Gouji.open(options).validate(List.of(a, folder)).totals().today());
    byte[] bytes = WRONG.getBytes(StandardCharsets.UTF_8);
    assertNull(Gouji.open(options).validate("-", bytes).today());
  }
}
