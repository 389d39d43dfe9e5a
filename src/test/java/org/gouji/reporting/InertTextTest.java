package org.gouji.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.gouji.Gouji;
import org.gouji.findings.Evidence;
import org.gouji.findings.Finding;
import org.gouji.findings.Report;
import org.gouji.findings.SubmissionReport;
import org.gouji.model.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What a submission says is data in every format, shown by reading each with the kind of program
 * that it is made for.
 */
final class InertTextTest {
  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "=cmd|' /C calc'!A0",
          "::error::x",
          "x\n::error file=a,line=1::y",
          "x\r\n::stop-commands::z",
          "%0A::warning::x",
          "\u001b[31mred\u001b]8;;https://evil.example/\u0007",
          "\u202egnp.exe\u2066\u200f",
          "]]><b>&amp;&lt;",
          "a|b||c\\|d",
          "`x` ``y`` ```z",
          "[x](https://evil.example/) ![i](https://evil.example/i.png)",
          "https://evil.example/ www.evil.example a@evil.example",
          "@octocat #1 a/b#2 !3 ~label %m $snippet &4",
          "**b** _i_ ~~s~~ $x$ <!-- c --> --> <!DOCTYPE a [",
          "- # 1. > + = ---",
          "{0} {{1}} [x](0)",
          "\"'\\ \ud83d\ude00 \ufffe",
          "a\u2028b\u2029c\u0085d",
          "_x003D_cmd|' /C calc'!A0",
          "\t+1+cmd|' /C calc'!A0",
          "＝cmd|' /C calc'!A0",
          "</details></td></table>");
  private static final Pattern STEERS = Pattern.compile("[\\p{Cc}\\p{Cf}\u2028\u2029&&[^\n]]");

  private static Report report = new Report(Evidence.of(""), List.of());

  /**
   * Every one of them as the name of a file, of an organization, of an item, of a key, and as what
   * a waiver says.
   */
  @BeforeAll
  static void check() {
    Gouji gouji = Gouji.open();
    List<SubmissionReport> all = new ArrayList<>();
    for (String text : HOSTILE) {
      StringBuilder quoted = new StringBuilder();
      text.chars().forEach(each -> quoted.append(String.format("\\u%04x", each)));
      String yaml =
          """
          format: gouji/1
          fiscal_year: 2023
          organization: {name: NAME}
          ? NAME
          : 1
          statement:
            expenditure:
              total: {amount: 30.00}
              by_function:
                - {code: "208", name: NAME, amount: 10.00}
                - {code: "205", name: NAME, amount: 10.00}
          sections:
            - {title: NAME, text: NAME}
          waivers:
            - {check: A02, reason: NAME, by: NAME, until: 9999-12-31}
            - {check: NAME, reason: NAME, until: 2023-12-31}
            - {check: B01, file: NAME, reason: NAME, until: 2023-12-31}
            - {check: Y01, reason: NAME, until: 2023-12-31}
          """
              .replace("NAME", "\"" + quoted + "\"");
      all.add(gouji.validate("./d/" + text + ".yaml", yaml.getBytes(StandardCharsets.UTF_8)));
    }
    report = new Report(Evidence.of("0"), List.copyOf(all));
    for (int i = 0; i < HOSTILE.size(); i++) {
      String text = HOSTILE.get(i);
      assertTrue(
          all.get(i).findings().stream().anyMatch(each -> each.message().en().contains(text)),
          () -> "it must reach a message: " + text);
      assertEquals(text, all.get(i).organization());
      assertEquals(1, all.get(i).suppressed().size());
    }
  }

  private static Stream<Finding> findings() {
    return report.submissions().stream().flatMap(each -> each.findings().stream());
  }

  @Test
  void text() {
    String text = Written.text(new TextReport(Language.EN, Palette.NONE), report);
    assertFalse(STEERS.matcher(text).find());
  }

  @Test
  void json() throws Exception {
    JsonNode json = Written.json(new JsonReport(Language.EN, "1"), report);
    for (int i = 0; i < HOSTILE.size(); i++) {
      JsonNode file = json.at("/submissions/" + i);
      assertEquals(report.submissions().get(i).file(), file.get("file").asText());
    }
  }

  @Test
  void sarif() throws Exception {
    JsonNode sarif = Written.json(new SarifReport(Language.EN, "1"), report);
    assertEquals(List.of(), SarifReportTest.schema().validate(sarif));
    for (int i = 0; i < HOSTILE.size(); i++) {
      URI uri = URI.create(sarif.at("/runs/0/artifacts/" + i + "/location/uri").asText());
      assertFalse(uri.isAbsolute());
      assertEquals("d/" + HOSTILE.get(i) + ".yaml", uri.getPath());
    }
    List<JsonNode> messages = sarif.at("/runs/0/results").findValues("message");
    assertTrue(messages.size() >= findings().count());
    for (JsonNode message : messages) {
      String text = message.get("text").asText();
      String plain = text.replaceAll("\\\\.", "");
      assertFalse(
          plain.replaceFirst("\n\\[[^\\]]*]\\(0\\): ", "").matches("(?s).*[\\[\\]].*"), text);
      assertFalse(plain.replace("{{", "").replace("}}", "").matches("(?s).*[{}].*"), text);
      assertFalse(STEERS.matcher(text).find(), text);
    }
  }

  @Test
  void xlsx() throws Exception {
    XlsxReport format = new XlsxReport(Language.EN, "1", Gouji.open().rulebook());
    try (XSSFWorkbook book = Written.workbook(format, report)) {
      for (Sheet sheet : book) {
        sheet.forEach(row -> row.forEach(InertTextTest::assertNoFormula));
        assertTrue(
            sheet.getHyperlinkList().stream()
                .allMatch(link -> link.getType() == HyperlinkType.DOCUMENT),
            "no link leads out of the workbook");
      }
      for (int i = 0; i < HOSTILE.size(); i++) {
        String name = book.getSheetAt(2).getRow(i + 1).getCell(1).getStringCellValue();
        String seen = Xml.text(HOSTILE.get(i)).strip();
        assertEquals("=-+@＝".indexOf(seen.charAt(0)) < 0 ? seen : "'" + seen, name);
      }
    }
  }

  private static void assertNoFormula(Cell cell) {
    assertTrue(Set.of(CellType.STRING, CellType.NUMERIC).contains(cell.getCellType()));
    if (cell.getCellType() == CellType.STRING) {
      String text = cell.getStringCellValue();
      assertFalse(text.matches("(?s)\\s*[=+@＝＋－＠].*|(?s)\\s*-(?![0-9.]+$).*"), text);
      assertFalse(STEERS.matcher(text).find(), text);
    }
  }

  @Test
  void junit() throws Exception {
    Gouji gouji = Gouji.open();
    Document xml = Written.xml(new JUnitReport(Language.EN, gouji.rulebook()::check), report);
    NodeList suites = xml.getElementsByTagName("testsuite");
    assertEquals(HOSTILE.size(), suites.getLength());
    for (int i = 0; i < HOSTILE.size(); i++) {
      String name = ((Element) suites.item(i)).getAttribute("name");
      assertEquals(Xml.text(report.submissions().get(i).file()), name);
    }
    Set<String> names = new HashSet<>();
    NodeList elements = xml.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      names.add(elements.item(i).getNodeName());
    }
    assertEquals(
        Set.of(
            "testsuites",
            "testsuite",
            "properties",
            "property",
            "testcase",
            "failure",
            "system-out"),
        names);
    assertFalse(STEERS.matcher(xml.getDocumentElement().getTextContent()).find());
  }

  @Test
  void github() {
    String log = Written.text(new GitHubReport(Language.EN), report);
    List<Written.Command> commands = Written.Command.in(log);
    List<Issue> issues =
        report.submissions().stream().flatMap(each -> Issue.of(each).stream()).toList();
    int all = issues.size() + HOSTILE.size();
    assertEquals(all, commands.size());
    assertEquals(all + 1, log.lines().count(), "nothing else but the last line");
    Iterator<Issue> next = issues.iterator();
    for (Written.Command command : commands) {
      assertTrue(Set.of("error", "warning", "notice").contains(command.name()));
      assertTrue(
          Set.of("file", "line", "col", "endColumn", "title")
              .containsAll(command.properties().keySet()));
      String first = command.data().lines().findFirst().orElse("");
      assertTrue(
          first.startsWith("[waived: ") || first.equals(Width.inert(next.next().message().en())),
          first);
      String file = command.properties().getOrDefault("file", "");
      assertTrue(
          report.submissions().stream()
              .anyMatch(each -> Width.inert(each.file()).equals("./" + file)));
    }
    assertFalse(STEERS.matcher(log).find());
  }

  @Test
  void gitlab() throws Exception {
    for (JsonNode entry : Written.json(new GitLabReport(Language.EN), report)) {
      String path = entry.at("/location/path").asText();
      assertTrue(
          report.submissions().stream().anyMatch(each -> each.file().equals("./" + path)), path);
      assertFalse(STEERS.matcher(entry.get("description").asText()).find());
    }
  }

  @Test
  void reviewdog() throws Exception {
    JsonNode entries = Written.json(new ReviewdogReport(Language.EN), report).get("diagnostics");
    for (JsonNode entry : entries) {
      Node comment = Written.markdown(entry.get("message").asText());
      Node paragraph = comment.getFirstChild();
      assertTrue(paragraph instanceof Paragraph && paragraph.getNext() == null, entry.toString());
      assertEquals(
          List.of(),
          Written.all(comment, Node.class).stream().filter(InertTextTest::acts).toList());
      assertNoReferences(comment);
    }
  }

  @Test
  void markdown() {
    for (SubmissionReport each : report.submissions()) {
      Report one = new Report(Evidence.of("0"), List.of(each));
      Node page = Written.markdown(Written.text(new MarkdownReport(Language.EN), one));
      assertEquals(List.of(), Written.all(page, Link.class));
      assertEquals(List.of(), Written.all(page, Image.class));
      assertEquals(List.of(), Written.all(page, HtmlInline.class));
      assertEquals(
          List.of(
              "<details><summary>Details</summary>",
              "</details>",
              "<details><summary>Waived or in the baseline</summary>",
              "</details>"),
          Written.all(page, HtmlBlock.class).stream().map(HtmlBlock::getLiteral).toList());
      assertEquals(2, Written.all(page, Heading.class).size());
      List<Code> codes = Written.all(page, Code.class);
      assertEquals(1, codes.size());
      assertEquals(
          Width.inert(each.file()), codes.get(0).getLiteral(), "a name in the type of a machine");
      List<TableRow> rows = Written.all(page, TableRow.class);
      assertEquals(Issue.of(each).size() + 1, rows.size());
      rows.forEach(row -> assertEquals(4, Written.all(row, TableCell.class).size()));
      assertNoReferences(page);
    }
  }

  @Test
  void html() throws Exception {
    Set<Set<String>> shapes = new HashSet<>();
    for (SubmissionReport each : report.submissions()) {
      org.jsoup.nodes.Document page =
          Written.html(
              new HtmlReport(Language.EN, "1"), new Report(Evidence.of("0"), List.of(each)));
      shapes.add(shape(page));
      assertEquals(Xml.text(each.file()), page.expectFirst(".file").wholeText());
      String organization = Xml.text(String.valueOf(each.organization()));
      assertEquals(organization, page.expectFirst(".submission").attr("data-unit"));
      page.select("[href]")
          .forEach(link -> assertTrue(link.attr("href").matches("#[\\w-]+"), link::toString));
      assertFalse(STEERS.matcher(page.wholeText()).find());
      for (org.jsoup.nodes.Element data : page.select("script[type=application/json]")) {
        assertTrue(new ObjectMapper().readTree(data.data()).isArray());
        assertFalse(data.data().matches("(?s).*[<>&].*"), data.data());
        assertFalse(STEERS.matcher(data.data()).find(), data.data());
      }
      assertEquals(2, page.select("script:not([type=application/json])").size());
    }
    assertEquals(1, shapes.size(), "no text makes an element or an attribute of its own");
  }

  /** Which elements there are, with which attributes. */
  private static Set<String> shape(org.jsoup.nodes.Document page) {
    Set<String> shape = new HashSet<>();
    for (org.jsoup.nodes.Element element : page.getAllElements()) {
      shape.add(element.tagName());
      element.attributes().forEach(each -> shape.add(element.tagName() + " " + each.getKey()));
    }
    return shape;
  }

  private static boolean acts(Node node) {
    return node instanceof Link
        || node instanceof Image
        || node instanceof HtmlInline
        || node instanceof HtmlBlock
        || node instanceof Code;
  }

  /** Nothing that GitHub or GitLab would turn into a mention, a reference or a link afterwards. */
  private static void assertNoReferences(Node page) {
    Pattern reference =
        Pattern.compile("[@#]|(?<!\\w)[!~%&$]\\w|://|(?i)www\\.|" + STEERS.pattern());
    for (Node block : Written.all(page, Node.class)) {
      if (!(block instanceof Text)) {
        assertFalse(reference.matcher(Written.seen(block)).find(), () -> Written.seen(block));
      }
    }
  }
}
