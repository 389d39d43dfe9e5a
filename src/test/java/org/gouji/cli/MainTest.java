package org.gouji.cli;

import static org.gouji.cli.Run.run;
import static org.gouji.cli.Run.runWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a user or a script meets it. */
final class MainTest {
  private static final String SEED = "testdata/qijiang-2023.yaml";
  private static final String WRONG =
      """
      format: gouji/1
      fiscal_year: 2023
      statement:
        general_public_budget: {expenditure: 1028.96, basic: 435.97, project: 529.99}
      """;

  @TempDir private Path folder = Path.of("");

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void findingsAreOneAndTheReportGoesToStandardOutput() throws IOException {
    Run run = run("check", file("a.yaml", WRONG).toString(), "--lang", "en", "--checks", "A05");
    assertEquals(1, run.code());
    assertTrue(run.out().contains("4:40 A05"), run.out());
    assertTrue(
        run.out().contains("1028.96")
            && run.out().contains("965.96")
            && run.out().contains("63.00"));
    assertEquals("", run.err());
  }

  @Test
  void nothingFoundIsZero() {
    Run run = run("check", SEED, "--lang", "zh", "--checks", "arithmetic");
    assertEquals(0, run.code(), run.out());
    assertTrue(run.out().contains("没有发现问题"));
  }

  @Test
  void failOnDecidesTheExitCode() throws IOException {
    String path = file("a.yaml", WRONG).toString();
    assertEquals(0, run("check", path, "--checks", "A05", "--fail-on", "never").code());
    assertEquals(1, run("check", path, "--checks", "A05", "--fail-on", "note").code());
    String rounded = file("b.yaml", WRONG.replace("529.99", "593.00")).toString();
    assertEquals(0, run("check", rounded, "--checks", "A05").code());
    assertEquals(1, run("check", rounded, "--checks", "A05", "--fail-on", "note").code());
  }

  @Test
  void badUsageIsOneLineAndTwo() {
    List<String[]> bad =
        List.of(
            new String[] {},
            new String[] {"chekc"},
            new String[] {"check"},
            new String[] {"check", "--foo", SEED},
            new String[] {"check", "--fail-on", "sometimes", SEED},
            new String[] {"check", "--jobs", "0", SEED},
            new String[] {"check", "--jobs", "many", SEED},
            new String[] {"check", "--format", "pdf", SEED},
            new String[] {"check", "--format", "text", "--format", "json", SEED},
            new String[] {"check", "--checks", "A99", SEED},
            new String[] {"check", "--output", "no/such/folder/report.json", SEED},
            new String[] {"check", "--output", SEED, SEED},
            new String[] {"check", "--quiet", "--verbose", SEED},
            new String[] {"check", "--color", "blue", SEED},
            new String[] {"completion"},
            new String[] {"completion", "fish"},
            new String[] {"explain", "A99"},
            new String[] {"checks", "--format", "pdf"},
            new String[] {"coverage"},
            new String[] {"coverage", "--format", "pdf", SEED});
    for (String[] args : bad) {
      Run run = run(args);
      String what = String.join(" ", args) + "\n" + run.err();
      assertEquals(2, run.code(), what);
      assertEquals(1, run.err().lines().count(), what);
      assertTrue(run.err().startsWith("gouji: "), what);
      assertEquals("", run.out(), what);
    }
  }

  @Test
  void anUnknownPathIsTwoAndTheOthersAreCheckedAllTheSame() throws IOException {
    Run run =
        run(
            "check",
            folder.resolve("none.yaml").toString(),
            file("a.yaml", WRONG).toString(),
            "--lang",
            "en");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("no such file or folder") && run.err().contains("none.yaml"));
    assertTrue(run.out().contains("A05"));
  }

  @Test
  void aFolderWithoutSubmissionsIsNoSilentPass() {
    Run run = run("check", folder.toString(), "--lang", "en");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("no *.yaml"));
  }

  @Test
  void standardInputIsAFileCalledDash() throws IOException {
    Run run = runWith(WRONG, "check", "-", "--format", "json", "--checks", "A05");
    assertEquals(1, run.code());
    JsonNode report = new ObjectMapper().readTree(run.out());
    assertEquals("-", report.at("/submissions/0/file").asText());
    assertEquals("965.96", report.at("/submissions/0/findings/0/expected").asText());
  }

  @Test
  void severalFormatsInOneRun() throws IOException {
    Path json = folder.resolve("report.json");
    Run run =
        run(
            "check",
            file("a.yaml", WRONG).toString(),
            "--format",
            "text",
            "--format",
            "json=" + json);
    assertTrue(run.out().contains("A05"));
    JsonNode report = new ObjectMapper().readTree(Files.readString(json));
    assertEquals("gouji-report/1", report.at("/format").asText());
    assertEquals(report.at("/summary/errors").asInt(), errors(report));
  }

  @Test
  void outputReplacesTheFileAndLeavesNothingElseBehind() throws IOException {
    Path input = file("a.yaml", WRONG);
    Path report = file("report.txt", "old");
    run("check", input.toString(), "--output", report.toString());
    assertTrue(Files.readString(report).contains("A05"));
    assertFalse(Files.readString(report).contains("\u001b"));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(
          List.of("a.yaml", "report.txt"),
          left.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void outputGoesThroughALinkAndIntoNoFolderOrDevice() throws IOException {
    Path input = file("a.yaml", WRONG);
    Path real = file("real.txt", "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);
    run("check", input.toString(), "--output", link.toString());
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.readString(real).contains("A05"));
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertEquals(2, run("check", input.toString(), "--output", empty.toString()).code());
    assertTrue(Files.isDirectory(empty));
    Path device = Path.of("/dev/null");
    if (Files.exists(device)) {
      assertEquals(1, run("check", input.toString(), "--output", device.toString()).code());
      assertFalse(Files.isRegularFile(device));
    }
  }

  @Test
  void aSubmissionIsNeverOverwritten() throws IOException {
    Path input = file("a.yaml", WRONG);
    assertEquals(2, run("check", input.toString(), "--output", input.toString()).code());
    assertEquals(WRONG, Files.readString(input));
  }

  @Test
  void theReportIsTheSameWhateverTheNumberOfJobs() {
    String one = run("check", "testdata", "--format", "json", "--jobs", "1").out();
    String four = run("check", "testdata", "--format", "json", "--jobs", "4").out();
    assertTrue(one.contains("\"submissions\""));
    assertEquals(one, four);
  }

  @Test
  void namesFromFilesDoNotSteerTheTerminal() throws IOException {
    String hostile = WRONG + "organization: {name: \"\\e[31mred\\u202e\\a\"}\n";
    Run run = run("check", file("a.yaml", hostile).toString(), "--lang", "en");
    assertFalse(
        run.out().contains("\u001b")
            || run.out().contains("\u202e")
            || run.out().contains("\u0007"),
        run.out());
  }

  @Test
  void everyCheckIsExplainedAndListed() throws IOException {
    JsonNode list =
        new ObjectMapper().readTree(run("checks", "--format", "json", "--lang", "en").out());
    assertTrue(list.size() > 50);
    String markdown = run("checks", "--format", "markdown", "--lang", "zh").out();
    String text = run("checks", "--lang", "zh").out();
    for (JsonNode check : list) {
      String id = check.get("id").asText();
      assertTrue(markdown.contains("| " + id + " |") && text.contains(id), id);
      Run zh = run("explain", id, "--lang", "zh");
      assertEquals(0, zh.code());
      assertTrue(zh.out().contains("## 查什么") && zh.out().contains("## 怎么改"), id);
      Run en = run("explain", id, "--lang", "en");
      assertTrue(en.out().contains("## What it checks") && !en.out().contains("## 查什么"), id);
    }
  }

  @Test
  void shellsAreOfferedFormatsSeveritiesFamiliesAndChecks() {
    String script = run("completion", "zsh").out();
    for (String word : List.of("sarif", "never", "arithmetic", "A05", "verify", "markdown")) {
      assertTrue(script.contains('"' + word + '"') || script.contains(" " + word + " "), word);
    }
    assertEquals(script, run("completion", "bash").out());
  }

  @Test
  void theVersionNamesTheRulebook() throws IOException {
    JsonNode report = new ObjectMapper().readTree(run("check", SEED, "--format", "json").out());
    assertTrue(
        run("--version").out().contains(report.at("/tool/rulebook_sha256").asText("missing")));
  }

  @Test
  void helpIsThereInBothLanguages() {
    for (String command : Subcommands.NAMES) {
      Run zh = run(command, "--help", "--lang", "zh");
      Run en = run(command, "--help", "--lang", "en");
      assertEquals(0, zh.code());
      assertTrue(zh.out().contains("例子") && en.out().contains("Example"), zh.out());
    }
    assertTrue(run("--help", "--lang", "en").out().contains("Exit codes"));
    assertTrue(run("--version").out().startsWith("gouji "));
  }

  @Test
  void theLanguageComesFromOptionThenEnvironmentThenChinese() {
    assertEquals(
        "EN",
        Languages.of(new String[] {"check", "--lang", "en"}, Map.of("LANG", "zh_CN.UTF-8")).name());
    assertEquals("EN", Languages.of(new String[] {}, Map.of("LANG", "en_GB.UTF-8")).name());
    assertEquals(
        "ZH", Languages.of(new String[] {}, Map.of("LC_ALL", "zh_CN", "LANG", "en_GB")).name());
    assertEquals("ZH", Languages.of(new String[] {}, Map.of("LANG", "C")).name());
    assertEquals("ZH", Languages.of(new String[] {}, Map.of()).name());
  }

  private static int errors(JsonNode report) {
    int errors = 0;
    for (JsonNode finding : report.at("/submissions/0/findings")) {
      errors += finding.get("severity").asText().equals("error") ? 1 : 0;
    }
    return errors;
  }
}
