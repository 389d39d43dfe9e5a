package org.gouji.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Emphasis;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.gouji.Gouji;
import org.gouji.findings.Baseline;
import org.gouji.findings.Evidence;
import org.gouji.findings.Finding;
import org.gouji.findings.Report;
import org.gouji.findings.SubmissionReport;
import org.gouji.model.Language;
import org.gouji.rulebook.Rulebook;
import org.gouji.rulebook.Severity;
import org.gouji.yaml.Limits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * One report with errors, warnings, notes, causes, waived and known findings and several files,
 * read back from every format: all come to the same.
 */
final class OneVerdictTest {
  private static int known;
  private static Report report = new Report(Evidence.of(""), List.of());

  /** How many of each severity: of findings, and of causes and findings that stand alone. */
  private static Map<Severity, Long> findings = Map.of();

  private static Map<Severity, Long> issues = Map.of();

  /** Of one department everything is known already, and two findings of the others are waived. */
  @BeforeAll
  static void check(@TempDir Path folder) throws Exception {
    List<Path> paths = new ArrayList<>();
    for (String name : List.of("golden", "linkage", "published/006.yaml")) {
      copy(Path.of("testdata", name), Path.of("testdata"), folder);
      paths.add(folder.resolve(name));
    }
    Files.writeString(
        folder.resolve("golden/waivers.yaml"),
        """
        waivers:
          - {check: A05, file: transposed-*, reason: r, by: b, until: 2024-12-31}
          - {check: M07, file: transposed-*, reason: r, until: 2024-12-31}
          - {check: M06, reason: r, until: 2023-12-31}
        """);
    report = open(null).validate(paths);
    SubmissionReport last = report.submissions().get(report.submissions().size() - 2);
    assertTrue(last.file().endsWith("006.yaml"), last.file());
    String name = "published/006.yaml";
    List<Baseline.Entry> entries =
        last.findings().stream()
            .map(each -> new Baseline.Entry(each.fingerprint(), each.check().id()))
            .sorted(Baseline.Entry.ORDER)
            .toList();
    known = entries.size();
    Evidence.Source source = new Evidence.Source("known.json", "0");
    report =
        open(new Baseline(source, folder, Map.of(name, entries), Rulebook.bundled(), id -> true))
            .validate(paths);
    assertTrue(known > 0);
    assertEquals(2, report.totals().waived());
    assertEquals(known, report.totals().baselined());
    findings =
        count(
            report.submissions().stream()
                .flatMap(file -> file.findings().stream())
                .filter(Finding::counts),
            finding -> finding.severity());
    issues = count(issues(), Issue::severity);
    assertEquals(3, findings.size());
    assertTrue(issues().anyMatch(issue -> issue.cause() != null));
    assertTrue(total(issues) < total(findings));
  }

  private static Gouji open(@Nullable Baseline baseline) {
    return Gouji.open(
        new Gouji.Options(
            Rulebook.bundled(),
            id -> true,
            Limits.DEFAULT,
            1000,
            2,
            () -> LocalDate.of(2024, 1, 1),
            baseline));
  }

  private static void copy(Path from, Path root, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        Path target = to.resolve(root.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  /** That the waived and the known findings are there, once each. */
  private static void assertAccepted(Stream<String> reasons, Language language) {
    String waived = language == Language.ZH ? "已豁免：r（" : "waived: r (";
    String known = language == Language.ZH ? "基线中已有" : "in the baseline";
    List<String> all = reasons.toList();
    assertEquals(2, all.stream().filter(reason -> reason.contains(waived)).count());
    assertEquals(
        OneVerdictTest.known, all.stream().filter(reason -> reason.contains(known)).count());
    assertEquals(2 + OneVerdictTest.known, all.size());
  }

  private static Stream<Issue> issues() {
    return report.submissions().stream().flatMap(file -> Issue.of(file).stream());
  }

  @Test
  void everyFindingBelongsToOneIssue() {
    assertEquals(total(findings), issues().mapToLong(issue -> issue.findings().size()).sum());
  }

  @Test
  void text() {
    for (Language language : Language.values()) {
      String text = Written.text(new TextReport(language, Palette.NONE), report);
      assertSentence(text);
      Pattern known =
          Pattern.compile("(?m)^    (已豁免：.*|waived: .*)|^  \\d+:\\d+  (基线中已有|in the baseline)");
      assertAccepted(known.matcher(text).results().map(MatchResult::group), language);
    }
  }

  @Test
  void json() throws Exception {
    JsonNode json = Written.json(new JsonReport(Language.ZH, "1"), report);
    assertEquals(
        findings,
        count(
            nodes(json.findValues("findings"))
                .filter(each -> !each.has("waived") && !each.has("baselined")),
            each -> severity(each, "severity")));
    assertEquals(2, json.at("/summary/waived").asInt());
    assertEquals(2, json.findValues("waived").stream().filter(JsonNode::isObject).count());
    assertEquals(known, json.at("/summary/baselined").asInt());
    assertEquals(known, json.findValues("baselined").stream().filter(JsonNode::isBoolean).count());
    assertEquals("2024-01-01", json.at("/evidence/today").asText());
    for (Severity severity : Severity.values()) {
      assertEquals(findings.get(severity), json.at("/summary/" + severity.key() + "s").asLong());
    }
  }

  @Test
  void sarif() throws Exception {
    JsonNode run = Written.json(new SarifReport(Language.ZH, "1"), report).at("/runs/0");
    assertEquals(
        findings,
        count(
            nodes(List.of(run.get("results"))).filter(each -> !each.has("suppressions")),
            each -> severity(each, "level")));
    List<JsonNode> suppressions = run.findValues("suppressions");
    assertAccepted(
        suppressions.stream().map(each -> each.at("/0/justification").asText()), Language.ZH);
    assertEquals(report.submissions().size(), run.get("artifacts").size());
    for (JsonNode result : run.get("results")) {
      JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
      assertEquals(result.get("ruleId"), rule.get("id"));
    }
  }

  @Test
  void xlsx() throws Exception {
    Gouji gouji = Gouji.open();
    for (Language language : Language.values()) {
      XlsxReport format = new XlsxReport(language, "1", gouji.rulebook());
      try (XSSFWorkbook book = Written.workbook(format, report)) {
        StringBuilder words = new StringBuilder();
        List<String> accepted = new ArrayList<>();
        for (Row row : book.getSheetAt(1)) {
          String state = row.getCell(5).getStringCellValue();
          if (state.equals(language == Language.ZH ? "待处理" : "open")) {
            words.append(row.getCell(4)).append('\n');
          } else if (row.getRowNum() > 0) {
            Cell reason = row.getCell(15);
            String colon = language == Language.ZH ? "：" : ": ";
            String by = language == Language.ZH ? "（" : " (";
            accepted.add(reason == null ? state : state + colon + reason + by);
          }
        }
        assertEquals(findings, words(words.toString(), language, "(?m)^(%s)$"));
        assertAccepted(accepted.stream(), language);
        Sheet summary = book.getSheetAt(0);
        int line = 2;
        int column = 3;
        for (Severity severity : Severity.values()) {
          long all = findings.getOrDefault(severity, 0L);
          assertEquals(all, number(summary.getRow(line++).getCell(1)));
          assertEquals(all, sum(book.getSheetAt(2), column++));
        }
        assertEquals(2, number(summary.getRow(5).getCell(1)));
        assertEquals(2, sum(book.getSheetAt(2), 6));
        assertEquals(known, number(summary.getRow(6).getCell(1)));
        assertEquals(known, sum(book.getSheetAt(2), 7));
        assertEquals(total(findings), sum(book.getSheetAt(3), 4));
        assertEquals(report.submissions().size(), book.getSheetAt(2).getLastRowNum());
        assertEquals(
            report.figures() - report.figuresChecked(), book.getSheetAt(4).getLastRowNum());
        assertEquals(report.figuresChecked(), sum(book.getSheetAt(2), 11));
      }
    }
  }

  private static long sum(Sheet sheet, int column) {
    return StreamSupport.stream(sheet.spliterator(), false)
        .skip(1)
        .mapToLong(row -> number(row.getCell(column)))
        .sum();
  }

  private static long number(Cell cell) {
    return (long) cell.getNumericCellValue();
  }

  @Test
  void junit() throws Exception {
    Gouji gouji = Gouji.open();
    Document xml = Written.xml(new JUnitReport(Language.EN, gouji.rulebook()::check), report);
    NodeList suites = xml.getElementsByTagName("testsuite");
    assertEquals(report.submissions().size(), suites.getLength());
    StringBuilder said = new StringBuilder();
    NodeList cases = xml.getElementsByTagName("testcase");
    long passed = 0;
    for (int i = 0; i < cases.getLength(); i++) {
      said.append(cases.item(i).getTextContent().strip()).append('\n');
      passed += cases.item(i).getTextContent().isBlank() ? 1 : 0;
    }
    assertEquals(findings, words(said.toString(), Language.EN, "(?m)^ *\\d+:\\d+ (%s) "));
    assertAccepted(
        Pattern.compile("(?m)^ *\\d+:\\d+ \\[.*?\\] ")
            .matcher(said)
            .results()
            .map(MatchResult::group),
        Language.EN);
    Element all = xml.getDocumentElement();
    assertEquals(cases.getLength(), Integer.parseInt(all.getAttribute("tests")));
    assertEquals(
        xml.getElementsByTagName("failure").getLength(),
        Integer.parseInt(all.getAttribute("failures")));
    assertTrue(passed > 50, "checks that pass are cases");
  }

  @Test
  void github() {
    String log = Written.text(new GitHubReport(Language.EN), report);
    Map<Boolean, List<Written.Command>> all =
        Written.Command.in(log).stream()
            .collect(Collectors.partitioningBy(each -> each.data().startsWith("[")));
    assertAccepted(
        all.getOrDefault(true, List.of()).stream().map(Written.Command::data), Language.EN);
    List<Written.Command> commands = all.getOrDefault(false, List.of());
    assertEquals(
        issues,
        count(
            commands.stream(),
            command ->
                Severity.valueOf(
                    command.name().replace("notice", "note").toUpperCase(Locale.ROOT))));
    assertEquals(
        total(findings),
        commands.stream()
            .map(command -> command.properties().getOrDefault("title", ""))
            .mapToLong(title -> ids(title.replaceFirst("(([A-Z]\\d\\d(, )?)+).*", "$1")))
            .sum());
    assertSentence(log);
  }

  @Test
  void gitlab() throws Exception {
    JsonNode entries = Written.json(new GitLabReport(Language.EN), report);
    List<JsonNode> counting = counting(entries, "description");
    Map<String, Severity> names =
        Map.of("major", Severity.ERROR, "minor", Severity.WARNING, "info", Severity.NOTE);
    assertEquals(
        issues,
        count(
            counting.stream(),
            entry -> Objects.requireNonNull(names.get(entry.get("severity").asText()))));
    assertEquals(
        total(findings),
        counting.stream().mapToLong(entry -> ids(entry.get("check_name").asText())).sum());
    assertEquals(
        entries.size(),
        nodes(List.of(entries)).map(entry -> entry.get("fingerprint")).distinct().count());
  }

  @Test
  void reviewdog() throws Exception {
    JsonNode entries = Written.json(new ReviewdogReport(Language.EN), report).get("diagnostics");
    List<JsonNode> counting = counting(entries, "message");
    Map<String, Severity> names =
        Map.of("ERROR", Severity.ERROR, "WARNING", Severity.WARNING, "INFO", Severity.NOTE);
    assertEquals(
        issues,
        count(
            counting.stream(),
            entry -> Objects.requireNonNull(names.get(entry.get("severity").asText()))));
    assertEquals(
        total(findings),
        counting.stream().mapToLong(entry -> ids(entry.at("/code/value").asText())).sum());
  }

  @Test
  void markdown() {
    for (Language language : Language.values()) {
      String text = Written.text(new MarkdownReport(language), report);
      assertTrue(text.length() < 65_536);
      Node page = Written.markdown(text);
      StringBuilder rows = new StringBuilder();
      Written.all(page, TableRow.class)
          .forEach(row -> rows.append(Written.seen(row.getFirstChild())).append('\n'));
      assertEquals(issues, words(rows.toString(), language, "(?m)^(%s)$"));
      assertAccepted(
          Written.all(page, Emphasis.class).stream()
              .map(Written::seen)
              .filter(seen -> seen.matches("(已豁免|基线|waived|in the baseline).*")),
          language);
      StringBuilder marks = new StringBuilder();
      Written.all(page, ListItem.class).stream()
          .flatMap(item -> Written.all(item.getFirstChild(), StrongEmphasis.class).stream())
          .forEach(strong -> marks.append(Written.seen(strong)).append('\n'));
      assertEquals(findings, words(marks.toString(), language, "(?m)^(%s) [A-Z]\\d\\d$"));
      assertSentence(Written.seen(page));
    }
  }

  @Test
  void html() {
    for (Language language : Language.values()) {
      org.jsoup.nodes.Document page = Written.html(new HtmlReport(language, "1"), report);
      assertSentence(page.expectFirst(".sentence").text());
      assertEquals(report.submissions().size(), page.select(".submission").size());
      for (Severity severity : Severity.values()) {
        String key = severity.key();
        String all = String.valueOf(findings.get(severity));
        assertEquals(all, page.expectFirst("[data-count=" + key + "]").text());
        assertEquals(all, sum(page.select("summary > .number." + key)));
        assertEquals(all, String.valueOf(page.select("[data-severity=" + key + "]").size()));
        assertEquals(
            String.valueOf(issues.get(severity)),
            String.valueOf(page.select(".issue." + key).size()));
      }
      assertEquals("2", page.expectFirst("[data-count=waived]").text());
      assertEquals(String.valueOf(known), page.expectFirst("[data-count=baselined]").text());
      assertAccepted(
          page.select("[data-severity=accepted] + .reason").eachText().stream(), language);
    }
  }

  private static String sum(List<org.jsoup.nodes.Element> cells) {
    return String.valueOf(cells.stream().mapToLong(cell -> Long.parseLong(cell.ownText())).sum());
  }

  @Test
  void markdownSaysWhatItHasNoRoomFor() {
    Report many =
        new Report(
            Evidence.of(""),
            Stream.generate(() -> report.submissions().stream())
                .limit(20)
                .flatMap(s -> s)
                .toList());
    String text = Written.text(new MarkdownReport(Language.EN), many);
    assertTrue(text.length() < 65_536, () -> "" + text.length());
    Matcher cut = Pattern.compile("(\\d+) more findings are not shown").matcher(text);
    assertTrue(cut.find());
    long shown =
        words(text, Language.EN, "\\*\\*(%s) [A-Z]\\d\\d\\*\\*").values().stream()
            .mapToLong(n -> n)
            .sum();
    long accepted = 20L * (2 + known);
    Matcher listed =
        Pattern.compile("\\*(waived: r|in the baseline)").matcher(text.replace("\\", ""));
    assertEquals(
        20 * total(findings) + accepted - listed.results().count(),
        shown + Long.parseLong(cut.group(1)));
  }

  private static void assertSentence(String text) {
    Matcher sentence =
        Pattern.compile(
                "Submissions: (\\d+); errors: (\\d+), warnings: (\\d+), notes: (\\d+)\\."
                    + "|共检查 (\\d+) 份：错误 (\\d+)，警告 (\\d+)，提示 (\\d+)。")
            .matcher(text);
    assertTrue(sentence.find(), text);
    int first = sentence.group(1) == null ? 5 : 1;
    assertEquals(
        report.submissions().stream().filter(SubmissionReport::submission).count(),
        Integer.parseInt(sentence.group(first)));
    Matcher accepted =
        Pattern.compile("(Waived: 2\\. In the baseline: |已豁免 2。基线中已有 )" + known).matcher(text);
    assertTrue(accepted.find(), text);
    int next = first + 1;
    for (Severity severity : Severity.values()) {
      assertEquals(findings.get(severity), Long.parseLong(sentence.group(next++)));
    }
  }

  /** How often a pattern, in which %s is a severity, occurs. */
  private static Map<Severity, Long> words(String text, Language language, String pattern) {
    Map<String, Severity> known = new HashMap<>();
    for (Severity severity : Severity.values()) {
      known.put(severity.word().in(language), severity);
    }
    return count(
        Pattern.compile(String.format(pattern, String.join("|", known.keySet())))
            .matcher(text)
            .results(),
        match -> Objects.requireNonNull(known.get(match.group(1))));
  }

  /** The entries that count; the others say why they do not, and are as light as can be. */
  private static List<JsonNode> counting(JsonNode entries, String message) {
    Map<Boolean, List<JsonNode>> all =
        nodes(List.of(entries))
            .collect(
                Collectors.partitioningBy(
                    entry -> entry.get(message).asText().replace("\\", "").startsWith("[")));
    List<JsonNode> accepted = all.getOrDefault(true, List.of());
    assertAccepted(accepted.stream().map(entry -> entry.get(message).asText()), Language.EN);
    accepted.forEach(
        entry -> assertEquals("info", entry.get("severity").asText().toLowerCase(Locale.ROOT)));
    return all.getOrDefault(false, List.of());
  }

  private static Severity severity(JsonNode node, String key) {
    return Severity.valueOf(node.get(key).asText().toUpperCase(Locale.ROOT));
  }

  private static long ids(String checks) {
    return checks.split(",", -1).length;
  }

  private static Stream<JsonNode> nodes(List<JsonNode> arrays) {
    return arrays.stream().flatMap(array -> StreamSupport.stream(array.spliterator(), false));
  }

  private static <T> Map<Severity, Long> count(Stream<T> things, Function<T, Severity> severity) {
    Map<Severity, Long> counts = new TreeMap<>();
    things.forEach(thing -> counts.merge(severity.apply(thing), 1L, Long::sum));
    return counts;
  }

  private static long total(Map<Severity, Long> counts) {
    return counts.values().stream().mapToLong(count -> count).sum();
  }
}
