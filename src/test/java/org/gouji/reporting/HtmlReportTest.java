package org.gouji.reporting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.Gouji;
import org.gouji.findings.Evidence;
import org.gouji.findings.Report;
import org.gouji.findings.SubmissionReport;
import org.gouji.model.Language;
import org.gouji.rulebook.Severity;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page as it stands, without a browser. */
final class HtmlReportTest {
  private static final Gouji GOUJI = Gouji.open();

  private static Report report(String yaml) {
    return GOUJI.report(List.of(GOUJI.validate("a.yaml", yaml.getBytes(StandardCharsets.UTF_8))));
  }

  private static Document page(Report report) {
    return Written.html(new HtmlReport(Language.EN, "1"), report);
  }

  @Test
  void needsNothingButItself() throws Exception {
    Document page = page(report("format: gouji/1\n"));
    String policy = page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertTrue(policy.startsWith("default-src 'none'; "), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertFalse(policy.matches(".*(\\*|https?:|data:).*"), policy);
    List<Element> code = new ArrayList<>(page.select("style"));
    code.addAll(page.select("script:not([type])"));
    assertEquals(3, code.size());
    for (Element each : code) {
      assertEquals(0, each.attributesSize());
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(each.data().getBytes(StandardCharsets.UTF_8));
      String hash = "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
      assertTrue(policy.contains(hash), hash);
    }
    assertEquals(0, page.select("[src], link, img, iframe, object, embed, base").size());
    assertTrue(code.get(1).data().contains("Licensed to the Apache Software Foundation"));
  }

  @Test
  void isReadableAndReachableWithoutScripts() throws Exception {
    Document page =
        page(GOUJI.validate(List.of(Path.of("testdata/golden"), Path.of("testdata/linkage"))));
    assertEquals("en", page.expectFirst("html").attr("lang"));
    assertTrue(page.expectFirst("#filters").hasAttr("hidden"), "filters need a script");
    assertEquals(0, page.select(".submissions [hidden]").size());
    assertEquals("a", page.expectFirst("body").child(0).tagName(), "the link that skips is first");
    Set<String> ids = new HashSet<>(page.select("[id]").eachAttr("id"));
    assertEquals(page.select("[id]").size(), ids.size());
    for (String target : page.select("[href]").eachAttr("href")) {
      assertTrue(ids.contains(target.substring(1)), target);
    }
    for (Element control : page.select("select, input")) {
      Element label = control.closest("label");
      assertTrue(label != null && !label.ownText().isBlank(), control.toString());
    }
    assertEquals("polite", page.expectFirst("#matches").attr("aria-live"));
    for (Element details : page.select("details")) {
      assertEquals("summary", details.child(0).tagName());
    }
    assertEquals(Set.of("1", "2", "3"), levels(page));
  }

  private static Set<String> levels(Document page) {
    Set<String> levels = new HashSet<>();
    page.select("h1, h2, h3, h4, h5, h6").forEach(each -> levels.add(each.tagName().substring(1)));
    return levels;
  }

  @Test
  void theSameReportGivesTheSameBytes() {
    Report report = report("format: gouji/1\nfiscal_year: 2023\n");
    byte[] first = Written.bytes(new HtmlReport(Language.ZH, "1"), report);
    assertArrayEquals(first, Written.bytes(new HtmlReport(Language.ZH, "1"), report));
    String page = new String(first, StandardCharsets.UTF_8);
    assertTrue(page.contains("<html lang=\"zh-CN\">"));
    assertNotEquals(page, Written.text(new HtmlReport(Language.EN, "1"), report));
  }

  /** 60 + 30 is 90, not 100. */
  @Test
  void drawsASumThatDoesNotComeOut() throws Exception {
    Document page =
        page(
            report(
                """
                format: gouji/1
                statement:
                  expenditure:
                    total: {amount: 100.00, change: 5.00}
                    basic: {amount: 60.00, change: -2.00}
                    project: {amount: 30.00, change: 7.00}
                """));
    Element issue = page.select(".issue:has([data-check=A05])").expectFirst(".sides");
    assertEquals(
        List.of("60.00", "30.00", "90.00", "100.00", "10.00"),
        issue.select("td.number").eachText());
    assertEquals(
        List.of(
            "part 0 60 60.00",
            "part 60 90 30.00",
            "whole 0 90 90.00",
            "stated 0 100 100.00",
            "gap 90 100 10.00"),
        bars(page.select(".issue .chart").get(0)));
  }

  /** 95 of last year, 2 less and 7 more are 100: small steps, so the axis begins at 93 - 7 = 86. */
  @Test
  void drawsWhatTheMoneyIsFor() throws Exception {
    Document page =
        page(
            report(
                """
                format: gouji/1
                statement:
                  expenditure:
                    total: {amount: 100.00, change: 5.00}
                    basic: {amount: 60.00, change: -2.00}
                    project: {amount: 40.00, change: 7.00}
                    by_function:
                      - {code: "201", name: 甲, amount: 75.00}
                      - {code: "208", name: 乙, amount: 25.00}
                """));
    List<Element> charts = page.select(".portrait .chart");
    assertEquals(3, charts.size());
    assertEquals(
        List.of("part 0 75 75.00 (75.0%)", "part 0 25 25.00 (25.0%)"), bars(charts.get(0)));
    assertEquals(
        List.of("part 0 60 60.00 (60.0%)", "part 60 100 40.00 (40.0%)", "whole 0 100 100.00"),
        bars(charts.get(1)));
    assertEquals(
        List.of("whole 0 9 95.00", "less 9 7 -2.00", "more 7 14 +7.00", "whole 0 14 100.00"),
        bars(charts.get(2)));
    assertTrue(charts.get(2).text().contains("does not begin at 0"));
    assertFalse(charts.get(1).text().contains("does not begin at 0"));
  }

  private static List<String> bars(Element chart) throws Exception {
    List<String> bars = new ArrayList<>();
    for (JsonNode bar : new ObjectMapper().readTree(chart.expectFirst("script").data())) {
      bars.add(
          bar.get("kind").asText()
              + (" " + bar.get("from").asInt() + " " + bar.get("to").asInt() + " ")
              + bar.get("label").asText());
    }
    return bars;
  }

  @Test
  void nothingInAChartCanEndItsElement() throws Exception {
    HtmlChart.Bar bar =
        new HtmlChart.Bar(
            "</script>&\u2028\u2029", BigDecimal.ZERO, BigDecimal.ONE, HtmlChart.Kind.PART, "<!--");
    StringOutput out = new StringOutput();
    new HtmlChart("", "", List.of(bar)).json().writeTo(out);
    assertEquals(
        "[{\"name\":\"\\u003C/script\\u003E\\u0026\\u2028\\u2029\",\"from\":0,\"to\":1,"
            + "\"kind\":\"part\",\"label\":\"\\u003C!--\"}]",
        out.toString());
  }

  @Test
  void ofVeryManySubmissionsThoseWithFindingsAreListed() {
    SubmissionReport found = GOUJI.validate("a.yaml", new byte[0]);
    assertTrue(found.count(Severity.ERROR) > 0);
    List<SubmissionReport> many = new ArrayList<>();
    many.addAll(Collections.nCopies(HtmlSubmissions.MOST_LISTED - 1, withoutFindings(found)));
    many.add(found);
    Document all = page(new Report(Evidence.of("0"), many));
    assertEquals(HtmlSubmissions.MOST_LISTED, all.select(".submission").size());
    assertEquals(List.of(), all.select("header .notice"));
    many.add(withoutFindings(found));
    Document some = page(new Report(Evidence.of("0"), many));
    assertEquals(1, some.select(".submission").size());
    assertEquals("2001", some.expectFirst("[data-count=submissions]").text());
    assertTrue(some.expectFirst("header .notice").text().contains("the 2000 without findings"));
  }

  private static SubmissionReport withoutFindings(SubmissionReport report) {
    return new SubmissionReport(
        report.file(),
        report.sha256(),
        null,
        null,
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0,
        true,
        null,
        0,
        true,
        List.of());
  }

  @Test
  void whatDoesNotFitIsCounted() throws Exception {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    block.write(new byte[HtmlSubmissions.MOST_BYTES / 2]);
    try (HtmlSubmissions submissions = new HtmlSubmissions()) {
      for (boolean quiet : new boolean[] {false, true, true, false, false}) {
        submissions.add(block, quiet);
      }
      assertEquals(2, submissions.leftOut());
      assertEquals(1, submissions.quietLeftOut());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      submissions.writeTo(out);
      assertEquals(2 * block.size(), out.size());
    }
  }

  /** WCAG AA: 4.5 for text, 3 for what is drawn. */
  @Test
  void coloursHaveContrast() throws Exception {
    String style = page(report("format: gouji/1\n")).expectFirst("style").data();
    int dark = style.indexOf("@media screen and (prefers-color-scheme: dark)");
    for (Map<String, String> theme :
        List.of(colours(style.substring(0, dark)), colours(style.substring(dark)))) {
      for (String ground : List.of("page", "sheet", "note-ground", "clean-ground", "marked")) {
        assertContrast(theme, "text", ground, 4.5);
      }
      for (String text : List.of("faint", "link", "error", "warning", "note", "clean")) {
        assertContrast(theme, text, "sheet", 4.5);
        assertContrast(theme, text, "page", 4.5);
      }
      assertContrast(theme, "faint", "note-ground", 4.5);
      for (String severity : List.of("error", "warning", "note", "clean")) {
        assertContrast(theme, severity, severity + "-ground", 4.5);
      }
      for (String bar : List.of("whole", "part", "more", "less", "stated", "gap")) {
        assertContrast(theme, "bar-" + bar, "sheet", 3);
      }
    }
  }

  /** The first value of each variable. */
  private static Map<String, String> colours(String style) {
    Map<String, String> colours = new HashMap<>();
    Pattern.compile("--([\\w-]+): #(\\w{6});")
        .matcher(style)
        .results()
        .forEach(each -> colours.putIfAbsent(each.group(1), each.group(2)));
    return colours;
  }

  private static void assertContrast(
      Map<String, String> theme, String over, String under, double least) {
    double one = luminance(Objects.requireNonNull(theme.get(over), over));
    double other = luminance(Objects.requireNonNull(theme.get(under), under));
    double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    assertTrue(contrast >= least, () -> over + " on " + under + ": " + contrast);
  }

  private static double luminance(String rgb) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(rgb.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
