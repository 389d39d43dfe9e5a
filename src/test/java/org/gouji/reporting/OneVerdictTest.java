package org.gouji.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.gouji.Gouji;
import org.gouji.findings.Evidence;
import org.gouji.findings.Report;
import org.gouji.model.Language;
import org.gouji.rulebook.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * One report with errors, warnings, notes, causes and several files, read back from every format:
 * all come to the same.
 */
final class OneVerdictTest {
  private static Report report = new Report(Evidence.of(""), List.of());

  /** How many of each severity: of findings, and of causes and findings that stand alone. */
  private static Map<Severity, Long> findings = Map.of();

  private static Map<Severity, Long> issues = Map.of();

  @BeforeAll
  static void check() throws Exception {
    Gouji gouji = Gouji.open();
    report =
        gouji.validate(
            Stream.of("golden", "linkage", "published/006.yaml")
                .map(name -> Path.of("testdata", name))
                .toList());
    findings =
        count(
            report.submissions().stream().flatMap(file -> file.findings().stream()),
            finding -> finding.severity());
    issues = count(issues(), Issue::severity);
    assertEquals(3, findings.size());
    assertTrue(issues().anyMatch(issue -> issue.cause() != null));
    assertTrue(total(issues) < total(findings));
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
      assertSentence(Written.text(new TextReport(language, Palette.NONE), report));
    }
  }

  @Test
  void json() throws Exception {
    JsonNode json = Written.json(new JsonReport(Language.ZH, "1"), report);
    assertEquals(
        findings, count(nodes(json.findValues("findings")), each -> severity(each, "severity")));
    for (Severity severity : Severity.values()) {
      assertEquals(findings.get(severity), json.at("/summary/" + severity.key() + "s").asLong());
    }
  }

  @Test
  void sarif() throws Exception {
    JsonNode run = Written.json(new SarifReport(Language.ZH, "1"), report).at("/runs/0");
    assertEquals(
        findings, count(nodes(List.of(run.get("results"))), each -> severity(each, "level")));
    assertEquals(report.submissions().size(), run.get("artifacts").size());
    for (JsonNode result : run.get("results")) {
      JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
      assertEquals(result.get("ruleId"), rule.get("id"));
    }
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
    List<Written.Command> commands = Written.Command.in(log);
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
    Map<String, Severity> names =
        Map.of("major", Severity.ERROR, "minor", Severity.WARNING, "info", Severity.NOTE);
    assertEquals(
        issues,
        count(
            nodes(List.of(entries)),
            entry -> Objects.requireNonNull(names.get(entry.get("severity").asText()))));
    assertEquals(
        total(findings),
        nodes(List.of(entries)).mapToLong(entry -> ids(entry.get("check_name").asText())).sum());
    assertEquals(
        entries.size(),
        nodes(List.of(entries)).map(entry -> entry.get("fingerprint")).distinct().count());
  }

  @Test
  void reviewdog() throws Exception {
    JsonNode entries = Written.json(new ReviewdogReport(Language.EN), report).get("diagnostics");
    Map<String, Severity> names =
        Map.of("ERROR", Severity.ERROR, "WARNING", Severity.WARNING, "INFO", Severity.NOTE);
    assertEquals(
        issues,
        count(
            nodes(List.of(entries)),
            entry -> Objects.requireNonNull(names.get(entry.get("severity").asText()))));
    assertEquals(
        total(findings),
        nodes(List.of(entries)).mapToLong(entry -> ids(entry.at("/code/value").asText())).sum());
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
      StringBuilder marks = new StringBuilder();
      Written.all(page, ListItem.class).stream()
          .flatMap(item -> Written.all(item.getFirstChild(), StrongEmphasis.class).stream())
          .forEach(strong -> marks.append(Written.seen(strong)).append('\n'));
      assertEquals(findings, words(marks.toString(), language, "(?m)^(%s) [A-Z]\\d\\d$"));
      assertSentence(Written.seen(page));
    }
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
    assertEquals(20 * total(findings), shown + Long.parseLong(cut.group(1)));
  }

  private static void assertSentence(String text) {
    Matcher sentence =
        Pattern.compile(
                "Submissions: (\\d+); errors: (\\d+), warnings: (\\d+), notes: (\\d+)\\."
                    + "|共检查 (\\d+) 份：错误 (\\d+)，警告 (\\d+)，提示 (\\d+)。")
            .matcher(text);
    assertTrue(sentence.find(), text);
    int first = sentence.group(1) == null ? 5 : 1;
    assertEquals(report.submissions().size(), Integer.parseInt(sentence.group(first)));
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
