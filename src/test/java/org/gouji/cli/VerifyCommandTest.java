package org.gouji.cli;

import static org.gouji.cli.Run.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a report still stands. */
final class VerifyCommandTest {
  private static final String WAIVERS =
      "waivers:\n  - {check: A05, file: a.yaml, reason: r, until: 2024-01-31}\n";

  @TempDir private Path folder = Path.of("");
  private String report = "";
  private String inputs = "";

  @BeforeEach
  void writeReport() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.copy(Path.of("testdata/golden/one-cause.yaml"), in.resolve("a.yaml"));
    Files.copy(Path.of("testdata/golden/transposed-digits.yaml"), in.resolve("b.yaml"));
    Files.writeString(in.resolve("waivers.yaml"), WAIVERS);
    inputs = in.toString();
    report = folder.resolve("report.json").toString();
    assertEquals(1, check());
  }

  /** With a day on which the waiver is about to lapse, long before the day of the test. */
  private int check(String... more) {
    String[] first = {
      "check", "--format", "json=" + report, "--today", "2024-01-15", "--lang", "zh", inputs
    };
    String[] all = Arrays.copyOf(first, first.length + more.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return run(all).code();
  }

  private Path input(String name) {
    return Path.of(inputs, name);
  }

  private void assertFails(String... sentences) {
    Run run = run("verify", "--lang", "en", report, inputs);
    assertEquals(1, run.code());
    List<String> lines = run.out().replace(inputs + "/", "").lines().toList();
    assertEquals(List.of(sentences), lines.subList(0, lines.size() - 1));
    assertEquals("The report does not stand.", lines.get(lines.size() - 1));
  }

  @Test
  void itStandsWhateverTheDayAndTheLanguage() {
    Run run = run("verify", "--lang", "en", "--jobs", "1", report, inputs);
    assertEquals("The report still stands.\n", run.out().replace("\r", ""));
    assertEquals(0, run.code(), run.err());
    assertEquals("报告仍然成立。", run("verify", "--lang", "zh", report, inputs).out().strip());
  }

  @Test
  void itStandsForWhatWasAskedFor() {
    assertEquals(1, check("--checks", "A,M", "--skip", "M07", "--max-findings", "2"));
    assertEquals(0, run("verify", report, inputs).code());
  }

  @Test
  void whatChangedIsNamed() throws IOException {
    Files.writeString(input("a.yaml"), Files.readString(input("a.yaml")) + "# \n");
    Files.move(input("b.yaml"), input("c.yaml"));
    Files.writeString(input("waivers.yaml"), WAIVERS.replace("reason: r", "reason: s"));
    assertFails(
        "a.yaml has changed.",
        "b.yaml is missing.",
        "c.yaml is new, the report does not have it.",
        "waivers.yaml has changed.");
  }

  @Test
  void otherRulesAreNamed() {
    Run run =
        run("verify", "--lang", "en", "--parameters", "testdata/office-parameters", report, inputs);
    assertEquals(1, run.code());
    assertTrue(run.out().startsWith("The rulebook or its parameters have changed.\n"), run.out());
  }

  @Test
  void theBaselineIsPartOfIt() {
    String known = folder.resolve("known.json").toString();
    assertEquals(1, check("--write-baseline", known));
    assertEquals(0, check("--baseline", known));
    assertFails("The baseline is not the one that the report used (name it with --baseline).");
    assertEquals(0, run("verify", report, "--baseline", known, inputs).code());
  }

  @Test
  void whatWasChangedInTheReportShows() throws IOException {
    Path file = Path.of(report);
    String text = Files.readString(file);
    String changed = text.replaceFirst("\"severity\" : \"error\"", "\"severity\" : \"note\"");
    Files.writeString(file, changed);
    long line = text.substring(0, text.indexOf("\"severity\" : \"error\"")).lines().count();
    assertFails(
        "Files and rules are the same, but examined anew they give another report: from line "
            + line
            + " on.");
  }

  @Test
  void whatIsNoReportIsOneLineAndTwo() throws IOException {
    String whole = Files.readString(Path.of(report));
    for (String text :
        List.of(
            "",
            "{}",
            "[",
            whole.substring(0, 300),
            whole.replace("gouji-report/1", "gouji-report/2"),
            whole.replace("\"today\" : \"2024", "\"today\" : \"x"),
            whole.replace("\"language\" : \"zh\"", "\"language\" : \"fr\""),
            whole.replace("\"options\" : { }", "\"options\" : {\"max_findings\" : [\"x\"]}"))) {
      Files.writeString(Path.of(report), text);
      Run run = run("verify", "--lang", "en", report, inputs);
      assertEquals(2, run.code(), text);
      assertEquals(1, run.err().lines().count(), run.err());
    }
    assertEquals(2, run("verify", report).code());
    assertEquals(2, run("verify", folder.resolve("none").toString(), inputs).code());
    Files.writeString(Path.of(report), whole);
    assertEquals(2, run("verify", report, folder.resolve("none").toString()).code());
  }
}
