package org.gouji.cli;

import static org.gouji.cli.Run.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings that are known: written, compared, taken out again. */
final class BaselineTest {
  private static final String WRONG =
      """
      format: gouji/1
      fiscal_year: 2023
      statement:
        general_public_budget: {expenditure: 1028.96, basic: 435.97, project: 529.99}
        expenditure: {total: 9, basic: 1, project: 2}
      """;

  @TempDir private Path folder = Path.of("");
  private Path baseline = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void writeFiles() throws IOException {
    baseline = folder.resolve("known.json");
    file = Files.writeString(Files.createDirectory(folder.resolve("d")).resolve("a.yaml"), WRONG);
  }

  private Run check(String... options) {
    List<String> all = new ArrayList<>(List.of("check", "--lang", "en", "--checks", "A05"));
    all.addAll(List.of(options));
    all.add(folder.toString());
    return run(all.toArray(String[]::new));
  }

  private void write() {
    assertEquals(1, check("--write-baseline", baseline.toString()).code());
  }

  private JsonNode compared(String... options) throws IOException {
    List<String> all = new ArrayList<>(List.of("--format", "json"));
    all.addAll(List.of("--baseline", baseline.toString()));
    all.addAll(List.of(options));
    return new ObjectMapper().readTree(check(all.toArray(String[]::new)).out());
  }

  private static void assertSummary(JsonNode report, int errors, int baselined, int gone) {
    assertEquals(errors, report.at("/summary/errors").asInt());
    assertEquals(baselined, report.at("/summary/baselined").asInt());
    assertEquals(gone, report.at("/summary/baseline_gone").asInt());
  }

  @Test
  void aLineAFindingFromTheFolderOfTheBaseline() throws IOException {
    write();
    List<String> lines = Files.readAllLines(baseline);
    assertEquals("{\"format\":\"gouji-baseline/1\",\"findings\":[", lines.get(0));
    assertEquals("]}", lines.get(3));
    assertEquals(4, lines.size());
    String start = "{\"file\":\"d/a.yaml\",\"check\":\"A05\",\"path\":\"statement.";
    assertTrue(lines.get(1).startsWith(start + "expenditure.total\""), lines.get(1));
    assertTrue(lines.get(2).startsWith(start + "general_public_budget.expenditure\""));
    assertTrue(lines.get(2).contains("965.96"), "the message is there to be read");
  }

  @Test
  void whatIsKnownStaysAndDoesNotFailTheRun() throws IOException {
    write();
    assertEquals(0, check("--baseline", baseline.toString()).code());
    JsonNode report = compared();
    assertSummary(report, 0, 2, 0);
    assertEquals(2, report.at("/submissions/0/findings").size());
    assertTrue(report.at("/submissions/0/findings/0/baselined").asBoolean());
    assertEquals(baseline.toString(), report.at("/evidence/baseline/file").asText());
  }

  @Test
  void linesMayMoveAndFindingsMayJoin() throws IOException {
    write();
    Files.writeString(file, "# 新的一行\n\n" + WRONG);
    assertSummary(compared(), 0, 2, 0);
    Files.writeString(file, WRONG.replace("project: 2", "project: 3"));
    assertSummary(compared(), 1, 1, 1);
    Files.copy(file, folder.resolve("a.yaml"));
    assertSummary(compared(), 3, 1, 1);
  }

  @Test
  void onlyWhatIsGoneIsTakenOut() throws IOException {
    Path other = Files.writeString(folder.resolve("b.yaml"), WRONG);
    write();
    List<String> before = Files.readAllLines(baseline);
    assertEquals(6, before.size());
    Files.writeString(file, WRONG.replace("project: 2", "project: 8"));
    Files.writeString(other, WRONG.replace("project: 2", "project: 8"));
    String known = baseline.toString();
    String[] prune = {
      "check", "--baseline", known, "--prune-baseline", "--checks", "A04", file.toString()
    };
    assertEquals(0, run(prune).code());
    assertEquals(before, Files.readAllLines(baseline), "a check that was not carried out");
    prune[5] = "A05";
    Run run = run(prune);
    assertEquals(0, run.code(), run.out());
    List<String> after = new ArrayList<>(before);
    after.removeIf(line -> line.contains("d/a.yaml") && line.contains("expenditure.total"));
    assertEquals(5, after.size());
    assertEquals(after, Files.readAllLines(baseline), "b.yaml was not looked at");
    Files.writeString(file, "[");
    assertEquals(1, run(prune).code());
    assertEquals(after, Files.readAllLines(baseline), "nothing is known of what cannot be read");
  }

  @Test
  void whatCannotBeReadIsNeverKnown() throws IOException {
    Files.writeString(file, "[");
    write();
    assertEquals(1, check("--baseline", baseline.toString()).code());
    assertFalse(Files.readString(baseline).contains("I01"));
  }

  @Test
  void theTextSaysWhatIsKnownAndWhatIsGone() throws IOException {
    write();
    Files.writeString(file, WRONG.replace("project: 2", "project: 8"));
    String text = check("--baseline", baseline.toString()).out();
    assertTrue(text.contains("notes: 0. In the baseline: 1. No longer found: 1 of the"), text);
    assertTrue(text.contains("4:40  in the baseline  A05"), text);
  }

  @Test
  void whatIsDamagedIsOneLineAndTwo() throws IOException {
    write();
    String whole = Files.readString(baseline);
    for (String text :
        List.of(
            "",
            "[]",
            "{}",
            whole.substring(0, whole.length() / 2),
            whole.replace("baseline/1", "baseline/9"),
            whole.replaceAll("\"fingerprint\":\"..", "\"fingerprint\":\""),
            whole.replace("\"A05\"", "5"),
            whole + "x")) {
      Files.writeString(baseline, text);
      Run run = check("--baseline", baseline.toString());
      assertEquals(2, run.code(), text);
      assertEquals("", run.out());
      assertTrue(run.err().matches("gouji: .*known\\.json:\\d+ is no baseline.*\\R"), run.err());
    }
  }

  @Test
  void badUsageIsOneLineAndTwo() {
    write();
    String known = baseline.toString();
    List<List<String>> bad =
        List.of(
            List.of("--prune-baseline"),
            List.of("--prune-baseline", "--baseline", known, "--write-baseline", known),
            List.of("--baseline", folder.resolve("none.json").toString()),
            List.of("--write-baseline", file.toString()),
            List.of("--write-baseline", folder.resolve("no/b.json").toString()),
            List.of("--write-baseline", known, "--format", "json=" + known),
            List.of("--today", "tomorrow"));
    for (List<String> options : bad) {
      Run run = check(options.toArray(String[]::new));
      assertEquals(2, run.code(), options.toString());
      assertEquals(1, run.err().lines().count(), run.err());
    }
    assertEquals(0, check("--baseline", known, "--write-baseline", known).code());
    assertEquals(0, check("--baseline", known).code());
  }
}
