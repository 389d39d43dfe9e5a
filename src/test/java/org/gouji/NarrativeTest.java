package org.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.findings.Finding;
import org.gouji.model.Place;
import org.junit.jupiter.api.Test;

/** The text of a real statement, as it is and with one thing wrong in it. */
final class NarrativeTest {
  private static final Path FILE = Path.of("testdata/prose/qijiang-2023.yaml");
  private static final Gouji GOUJI = Gouji.open();
  private static final Set<String> READ_IN_PROSE =
      Set.of(
          "N03", "N05", "N10", "N11", "N13", "N14", "Y04", "Y06", "Y15", "Y18", "Y20", "F10", "F11",
          "F12");
  private static final Pattern AMOUNT = Pattern.compile("([0-9]+(?:\\.[0-9]+)?) ?(?:万元|辆)");

  @Test
  void nothingIsWrongWithIt() throws IOException {
    assertEquals(List.of(), findings(text()));
  }

  @Test
  void everyWrongDigitIsFound() throws IOException {
    String text = text();
    int tried = 0;
    for (MatchResult amount : in(text, AMOUNT)) {
      for (int i = amount.start(1); i < amount.end(1); i++) {
        char digit = text.charAt(i);
        if (digit != '.') {
          char other = (char) ('1' + (digit - '0') % 9);
          String wrong = text.substring(0, i) + other + text.substring(i + 1);
          assertFound("N03", wrong, amount.start(1));
          tried++;
        }
      }
    }
    assertTrue(tried > 100, "digits tried: " + tried);
  }

  @Test
  void everyWrongDirectionIsFound() throws IOException {
    String text = text();
    int tried = 0;
    for (MatchResult word : in(text, Pattern.compile("(增加|减少) ?[0-9]"))) {
      String other = word.group(1).equals("增加") ? "减少" : "增加";
      String wrong = text.substring(0, word.start(1)) + other + text.substring(word.end(1));
      assertFound("N03", wrong, word.end() - 1);
      tried++;
    }
    assertEquals(8, tried);
  }

  @Test
  void everyWrongYearOfComparisonIsFound() throws IOException {
    String text = text();
    int tried = 0;
    for (MatchResult year : in(text, Pattern.compile("[较比](2022)年"))) {
      for (String other : List.of("2021", "2023", "2012", "2020")) {
        assertFound("Y15", replaced(text, year, other), year.start(1));
        tried++;
      }
    }
    assertEquals(20, tried);
  }

  @Test
  void everyWrongYearOfTheDocumentIsFound() throws IOException {
    String text = text();
    int tried = 0;
    for (MatchResult year : in(text, Pattern.compile("(2023)年"))) {
      for (String other : List.of("2022", "2024", "2013")) {
        assertFound("N14", replaced(text, year, other), year.start(1));
        tried++;
      }
    }
    assertEquals(21, tried);
  }

  @Test
  void twoValuesForOneItemAreFoundWithoutStatedFigures() throws IOException {
    String text =
        """
        format: gouji/1
        fiscal_year: 2023
        sections:
          - title: （一）收入预算
            text: |
              2023年年初预算数1028.96万元，其中：事业收入12.50万元。
              收入预算1028.96万元，事业收入12.05万元。
        """;
    assertEquals(List.of("N03 7:25"), findings(text));
  }

  @Test
  void theDirectionIsKnownFromBothYearsFigures() throws IOException {
    String text =
        """
        format: gouji/1
        fiscal_year: 2023
        statement:
          three_public: {hospitality: {amount: 1.53, prior: 2.03}}
        sections:
          - title: 四、“三公”经费情况说明
            text: 公务接待费1.53万元，比上年增加0.50万元。
        """;
    assertEquals(List.of("Y04 7:28"), findings(text));
  }

  @Test
  void figuresInProseCountAsNoFiguresOfTheFile() throws IOException {
    var report = GOUJI.validate(List.of(FILE)).submissions().get(0);
    assertTrue(report.figuresChecked() <= report.figures());
  }

  private static String replaced(String text, MatchResult found, String other) {
    return text.substring(0, found.start(1)) + other + text.substring(found.end(1));
  }

  private static void assertFound(String check, String text, int at) {
    int lineStart = text.lastIndexOf('\n', at) + 1;
    long line = text.substring(0, at).lines().count();
    String expected =
        check + " " + (at == lineStart ? line + 1 : line) + ":" + (at - lineStart + 1);
    List<String> found = findings(text);
    String shown = text.substring(Math.max(lineStart, at - 12), Math.min(text.length(), at + 12));
    assertTrue(found.contains(expected), expected + " …" + shown + "… " + found);
  }

  private static List<MatchResult> in(String text, Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(text.indexOf("sections:"), text.length());
    List<MatchResult> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.toMatchResult());
    }
    return found;
  }

  private static List<String> findings(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return GOUJI.validate("file.yaml", bytes).findings().stream()
        .filter(finding -> READ_IN_PROSE.contains(finding.check().id()))
        .map(NarrativeTest::shown)
        .toList();
  }

  private static String shown(Finding finding) {
    Place place = finding.place();
    return finding.check().id() + " " + place.line() + ":" + place.column();
  }

  private static String text() throws IOException {
    return Files.readString(FILE);
  }
}
