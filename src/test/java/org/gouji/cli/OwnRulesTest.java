package org.gouji.cli;

import static org.gouji.cli.Run.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** An office's own checks and parameters, and what is said of files that cannot be used. */
final class OwnRulesTest {
  private static final String RULES = "testdata/office-rules";
  private static final String PARAMETERS = "testdata/office-parameters";
  private static final String SUBMISSION =
      """
      format: gouji/1
      jurisdiction: "990100"
      fiscal_year: 2023
      statement:
        general_public_budget: {expenditure: 2332.91, basic: 1890.14, project: 442.78}
      tables:
        three_public:
          current: {hospitality: 2.00}
          prior: {hospitality: 1.53}
      sections:
        - title: 一、单位基本情况
          text: 负责政务服务。
      """;

  @TempDir private Path folder = Path.of("");
  private String submission = "";

  @BeforeEach
  void writeSubmission() throws IOException {
    submission = Files.writeString(folder.resolve("a.yaml"), SUBMISSION).toString();
  }

  @Test
  void ownChecksAreCarriedOutBesideTheBundledOnes() {
    Run run = run("check", submission, "--rules", RULES, "--lang", "en", "--checks", "A05,Z01");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("8:28  warning  Z01"), run.out());
    assertTrue(run.out().contains("hospitality is 2.00 10k yuan, last year it"), run.out());
    assertTrue(run.out().contains("5:40  note  A05"), run.out());
    assertFalse(run("check", submission, "--lang", "en").out().contains("Z01"));
  }

  @Test
  void ownParametersComeBeforeTheBundledOnes() {
    Run with = run("check", submission, "--parameters", PARAMETERS, "--lang", "en");
    assertTrue(with.out().contains("5:40  error  A05"), with.out());
    assertTrue(with.out().contains("M07"), with.out());
    Run without = run("check", submission, "--lang", "en");
    assertTrue(without.out().contains("5:40  note  A05"), without.out());
    assertFalse(without.out().contains("M07"), without.out());
  }

  @Test
  void ownParametersSwitchChecksOffAndChangeTheirSeverity() throws IOException {
    String text = SUBMISSION + "organization: {internal_units: {count: 3, names: [综合科, 业务科]}}\n";
    String file = Files.writeString(folder.resolve("b.yaml"), text).toString();
    String[] options = {"check", file, "--rules", RULES, "--checks", "S06,M07,Z01", "--lang", "en"};
    Run bundled = run(options);
    assertTrue(bundled.out().contains("warning  Z01"), bundled.out());
    assertTrue(bundled.out().contains("S06"), bundled.out());
    Run own =
        run(
            Stream.concat(Stream.of(options), Stream.of("--parameters", PARAMETERS))
                .toArray(String[]::new));
    assertEquals(1, own.code(), own.err());
    assertTrue(own.out().contains("error  Z01"), own.out());
    assertTrue(own.out().contains("warning  M07"), own.out());
    assertFalse(own.out().contains("S06"), own.out());
    assertTrue(own.out().contains("errors: 1, warnings: 1, notes: 0"), own.out());
  }

  @Test
  void settingsOfChecksThatCannotBeAreRefused() throws IOException {
    Path file = folder.resolve("parameters/CN/checks.yaml");
    Files.createDirectories(file.getParent());
    String good = Files.readString(Path.of(PARAMETERS, "CN-9901/checks.yaml"));
    String parameters = folder.resolve("parameters").toString();
    Files.writeString(file, good.replace("S06: off", "S60: off"));
    refused("checks.yaml: no such check: S60; did you mean S06?", "--parameters", parameters);
    Files.writeString(file, good.replace("S06: off", "I04: off"));
    refused("the input check I04 cannot be switched off", "--parameters", parameters);
    Files.writeString(file, good.replace("S06: off", "S06: none"));
    refused("checks.yaml:8: S06 cannot be none", "--parameters", parameters);
    Files.writeString(file, good.replace("S06: off", "I02: note"));
    String unreadable = Files.writeString(folder.resolve("c.yaml"), "").toString();
    assertEquals(1, run("check", unreadable).code());
    assertEquals(0, run("check", unreadable, "--parameters", parameters).code());
  }

  @Test
  void otherPlacesAndEarlierDaysKeepTheBundledParameters() throws IOException {
    for (String other :
        List.of(SUBMISSION.replace("9901", "5001"), SUBMISSION.replace(": 2023", ": 2022"))) {
      String file = Files.writeString(folder.resolve("b.yaml"), other).toString();
      Run run = run("check", file, "--parameters", PARAMETERS, "--checks", "A05", "--lang", "en");
      assertTrue(run.out().contains("5:40  note  A05"), run.out());
    }
  }

  @Test
  void theHashOfTheRulebookCoversThem() throws IOException {
    String bundled = hash();
    String own = hash("--rules", RULES);
    assertEquals(
        4,
        Stream.of(
                bundled,
                own,
                hash("--parameters", PARAMETERS),
                hash("--rules", RULES, "--parameters", PARAMETERS))
            .distinct()
            .count());
    Path copy = copyOfRules();
    assertEquals(own, hash("--rules", copy.toString()));
    Path texts = copy.resolve("frugality/Z01-hospitality-not-rising/check.md");
    Files.writeString(
        texts, Files.readString(texts).replace("severity: warning", "severity: error"));
    assertFalse(own.equals(hash("--rules", copy.toString())));
  }

  @Test
  void theyAreListedExplainedAndCounted() {
    assertTrue(run("checks", "--rules", RULES, "--lang", "en").out().contains("Z01"));
    Run page = run("explain", "z01", "--rules", RULES, "--lang", "zh");
    assertTrue(page.out().contains("公务接待费不得高于上年") && page.out().contains("0.47"), page.out());
    assertTrue(run("coverage", submission).out().contains("current.hospitality"));
    assertFalse(
        run("coverage", submission, "--rules", RULES).out().contains("current.hospitality"));
  }

  /** A change to the example that makes it unusable, and what the one line of the message says. */
  private record Mistake(String file, String from, String to, String says) {}

  @TestFactory
  Stream<DynamicTest> mistakesAreSaidInOneLineWithTheirPlace() {
    String drl = "check.drl";
    String md = "check.md";
    return Stream.of(
            new Mistake(drl, "\"Z01\"", "\"A05\"", "check.drl:2: the rule is named A05"),
            new Mistake(drl, "when", "salience 1 when", "check.drl:3: salience is not allowed"),
            new Mistake(
                drl,
                "!= null )",
                "!= null, $now.value > 1.5 )",
                "check.drl:6: write the decimal as 1.5B"),
            new Mistake(
                drl, "end", "end rule \"Z02\" when then end", "check.drl:9: one rule a file"),
            new Mistake(
                drl,
                "examiner.atMost",
                "$now.toString(); examiner.atMost",
                "check.drl:7: expected: rule"),
            new Mistake(
                drl, "rule", "import java.io.File\nrule", "check.drl:2: import is not allowed"),
            new Mistake(
                drl,
                "ThreePublicTable(",
                "ThreePublcTable(",
                "check.drl:4: Unable to resolve ObjectType 'ThreePublcTable'"),
            new Mistake(drl, "prior.hospitality", "prior.hospitalty", "hospitalty"),
            new Mistake(
                drl, "examiner.atMost", "examiner.atmost", "check.drl:8: The method atmost"),
            new Mistake(
                drl,
                ", $now, $before )",
                ", $now, $befor )",
                "check.drl:8: $befor cannot be resolved"),
            new Mistake(drl, "$before != null )", "$before != null", "check.drl:7: "),
            new Mistake(md, "id: Z01", "id: Z02", "check.md: the id is Z02, the folder says Z01"),
            new Mistake(
                md, "severity: warning", "severity: grave", "check.md:6: severity cannot be grave"),
            new Mistake(
                md,
                "severity:",
                "severty:",
                "check.md:6: no such key: severty; did you mean severity?"),
            new Mistake(md, "  en: Hosp", "  # ", "check.md: title needs both zh and en"),
            new Mistake(md, "---\nid", "id", "check.md:1: front matter"))
        .map(mistake -> DynamicTest.dynamicTest(mistake.says(), () -> assertSaid(mistake)));
  }

  private void assertSaid(Mistake mistake) throws IOException {
    Path rules = copyOfRules();
    Path file = rules.resolve("frugality/Z01-hospitality-not-rising").resolve(mistake.file());
    String good = Files.readString(file);
    assertTrue(good.contains(mistake.from()));
    Files.writeString(
        file,
        good.replaceFirst(Pattern.quote(mistake.from()), Matcher.quoteReplacement(mistake.to())));
    refused(mistake.says(), "--rules", rules.toString());
  }

  @Test
  void filesInAnotherEncodingAreRefused() throws IOException {
    Path rules = copyOfRules();
    Path texts = rules.resolve("frugality/Z01-hospitality-not-rising/check.md");
    String good = Files.readString(texts);
    Files.write(texts, good.getBytes(Charset.forName("GBK")));
    refused("check.md:4: not UTF-8", "--rules", rules.toString());
    Files.writeString(texts, "\uFEFF" + good);
    refused("check.md: begins with a byte order mark", "--rules", rules.toString());
    Files.writeString(texts, good);
    Path cases = texts.resolveSibling("cases.yaml");
    Files.write(cases, Files.readString(cases).getBytes(Charset.forName("GBK")));
    refused("cases.yaml:1: not UTF-8 (probably gb18030)", "--rules", rules.toString());
  }

  @Test
  void foldersThatAreNoChecksAreRefused() throws IOException {
    Path rules = copyOfRules();
    Path check = rules.resolve("frugality/Z01-hospitality-not-rising");
    Files.copy(check.resolve("check.drl"), rules.resolve("frugality/more.drl"));
    refused("more.drl: a rule's file is called check.drl", "--rules", rules.toString());
    Files.delete(rules.resolve("frugality/more.drl"));
    refused("the id Z01 is taken by", "--rules", rules.toString(), "--rules", RULES);
    Files.move(check, rules.resolve("frugality/hospitality"));
    refused(
        "frugality/hospitality: a check's folder is called ID-slug", "--rules", rules.toString());
    Files.move(rules.resolve("frugality/hospitality"), rules.resolve("frugality/A05-mine"));
    refused("the id A05 is taken by checks/arithmetic/A05-", "--rules", rules.toString());
    Files.move(rules.resolve("frugality/A05-mine"), check);
    Files.delete(check.resolve("check.md"));
    refused("check.md is missing", "--rules", rules.toString());
    refused("no check below", "--rules", PARAMETERS);
    refused("no such folder", "--rules", "no/such/folder");
  }

  @Test
  void parametersThatCannotBeUsedAreRefused() throws IOException {
    Path file = folder.resolve("parameters/CN-9901/rounding.yaml");
    String parameters = folder.resolve("parameters").toString();
    Files.createDirectories(file.getParent());
    String good = Files.readString(Path.of(PARAMETERS, "CN-9901/rounding.yaml"));
    Files.writeString(file, good.replace("policy: exact", "policy: exakt"));
    refused(
        "rounding.yaml:7: policy cannot be exakt; did you mean exact?", "--parameters", parameters);
    Files.writeString(file, good.replace("2023-01-01", "2023-1-1"));
    refused("rounding.yaml: from must be a day", "--parameters", parameters);
    Files.move(file, file.resolveSibling("roundng.yaml"));
    refused("roundng.yaml: no such parameter; did you mean rounding?", "--parameters", parameters);
    Files.move(file.getParent(), folder.resolve("parameters/CN-990100"));
    refused("expected CN/NAME.yaml or CN-CODE/NAME.yaml", "--parameters", parameters);
    Path empty = Files.createDirectory(folder.resolve("empty"));
    refused("no parameter below", "--parameters", empty.toString());
  }

  private void refused(String says, String... options) {
    String[] args =
        Stream.concat(Stream.of("check", submission, "--lang", "en"), Stream.of(options))
            .toArray(String[]::new);
    Run run = run(args);
    assertEquals(2, run.code(), run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("gouji: ") && run.err().contains(says), run.err());
    assertEquals("", run.out());
  }

  private String hash(String... options) throws IOException {
    String[] args =
        Stream.concat(Stream.of("check", submission, "--format", "json"), Stream.of(options))
            .toArray(String[]::new);
    return new ObjectMapper().readTree(run(args).out()).at("/tool/rulebook_sha256").asText();
  }

  private Path copyOfRules() throws IOException {
    Path from = Path.of(RULES);
    Path to = folder.resolve("rules");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return to;
  }
}
