package org.gouji.cli;

import static org.gouji.cli.Run.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much a check says, in which colours, and to whom. */
final class TerminalOptionsTest {
  /** Has an error, A05, and more. */
  private static final String WRONG = "testdata/golden/transposed-digits.yaml";

  private static final String ESCAPE = "\u001b";

  @TempDir private Path folder = Path.of("");

  /** Total and parts that differ by what rounding explains: a note. */
  private Path rounded() throws IOException {
    return Files.writeString(
        folder.resolve("rounded.yaml"),
        """
        format: gouji/1
        jurisdiction: "500110"
        document: unit-budget
        fiscal_year: 2023
        organization: {name: 某单位}
        statement:
          general_public_budget: {expenditure: 1028.96, basic: 435.97, project: 593.00}
        """);
  }

  @Test
  void quietShowsWhatFailsTheRunAndOneLine() throws IOException {
    String file = rounded().toString();
    Run error = run("check", "--quiet", "--checks", "A05", "--lang", "en", file);
    assertEquals(0, error.code());
    assertEquals(1, error.out().lines().count(), error.out());
    assertTrue(
        error
            .out()
            .startsWith("Submissions: 1; errors: 0, warnings: 0, notes: 1. SHA-256: rulebook "),
        error.out());
    Run note = run("check", "-q", "--fail-on", "note", "--checks", "A05", "--lang", "en", file);
    assertEquals(1, note.code());
    assertTrue(note.out().contains("note  A05"), note.out());
    assertTrue(String.valueOf(note.out().lines().reduce("", (a, b) -> b)).contains("notes: 1."));
    Run never = run("check", "-q", "--fail-on", "never", WRONG);
    assertEquals(1, never.out().lines().count(), never.out());
    assertEquals("", error.err() + note.err() + never.err());
  }

  @Test
  void otherFormatsKnowNoQuiet() {
    assertEquals(
        run("check", WRONG, "--format", "json", "--fail-on", "never").out(),
        run("check", WRONG, "--format", "json", "--fail-on", "never", "--quiet").out());
  }

  @Test
  void verboseSpeaksOnStandardErrorAlone() throws IOException {
    String file = rounded().toString();
    String[] usual = {"check", "--checks", "A05", "--lang", "en", file};
    Run verbose = run("check", "--checks", "A05", "--lang", "en", file, "--verbose");
    assertEquals(run(usual).out(), verbose.out());
    List<String> said = verbose.err().lines().toList();
    assertTrue(said.get(0).contains(Rulebook.bundled().sha256()), verbose.err());
    assertTrue(said.get(1).startsWith("Checks: 1, left out: "), verbose.err());
    assertEquals("Parameters for 500110: parameters/CN-50, parameters/CN", said.get(2));
    assertTrue(said.get(3).contains("rounded.yaml: errors: 0, warnings: 0, notes: 1;"));
    assertEquals(5, said.size(), verbose.err());
  }

  @Test
  void verboseNamesAnOfficesOwnFolderFirst() throws IOException {
    Path own = Files.createDirectories(folder.resolve("own/CN-5001"));
    Files.copy(Path.of("rules/parameters/CN/rounding.yaml"), own.resolve("rounding.yaml"));
    String parameters = folder.resolve("own").toString();
    Run run = run("check", "-v", "--lang", "zh", "--parameters", parameters, rounded().toString());
    String named = own.toString().replace('\\', '/');
    assertTrue(
        run.err().contains("500110 的参数：" + named + ", parameters/CN-50, parameters/CN\n"),
        run.err());
  }

  @Test
  void coloursAreForStandardOutputAlone() throws IOException {
    assertFalse(run("check", WRONG).out().contains(ESCAPE));
    assertFalse(run("check", WRONG, "--color", "never").out().contains(ESCAPE));
    assertTrue(run("check", WRONG, "--color", "always").out().contains(ESCAPE + "[31m"));
    Path file = folder.resolve("report.txt");
    run("check", WRONG, "--color", "always", "--format", "text=" + file);
    assertFalse(Files.readString(file).contains(ESCAPE));
  }

  @Test
  void nothingIsSaidWhereNobodyReads() throws Exception {
    Process java = Run.process(List.of(), "check", "testdata/golden").start();
    java.getInputStream().close();
    String said = new String(java.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("", said);
    assertEquals(2, java.waitFor());
  }
}
