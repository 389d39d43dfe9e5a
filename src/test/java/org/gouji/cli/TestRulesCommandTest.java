package org.gouji.cli;

import static org.gouji.cli.Run.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office's own checks against their cases. */
final class TestRulesCommandTest {
  private static final Path EXAMPLE =
      Path.of("testdata/office-rules/frugality/Z01-hospitality-not-rising");

  @TempDir private Path folder = Path.of("");
  private Path check = Path.of("");

  @BeforeEach
  void copyTheExample() throws IOException {
    check = Files.createDirectory(folder.resolve("Z01-hospitality-not-rising"));
    for (String file : new String[] {"check.drl", "check.md", "cases.yaml"}) {
      Files.copy(EXAMPLE.resolve(file), check.resolve(file));
    }
  }

  private void changeCases(String from, String to) throws IOException {
    Path cases = check.resolve("cases.yaml");
    String text = Files.readString(cases);
    assertTrue(text.contains(from));
    Files.writeString(cases, text.replace(from, to));
  }

  @Test
  void theExamplePasses() {
    Run run = run("test-rules", "testdata/office-rules", "--lang", "en");
    assertEquals("Checks: 1; cases: 4, failed: 0.\n", run.out());
    assertEquals(0, run.code(), run.err());
    assertEquals(0, run("test-rules", check.toString()).code());
  }

  @Test
  void aWrongExpectationIsShownBesideWhatWasFound() throws IOException {
    changeCases("difference: \"0.47\"", "difference: \"0.74\"");
    Run run = run("test-rules", folder.toString(), "--lang", "en");
    assertEquals(1, run.code());
    String finding =
        "{check: Z01, path: tables.three_public.current.hospitality, grade: wrong, stated: 2.00,"
            + " expected: 1.53, difference: ";
    assertEquals(
        "Z01  more than last year by 0.47\n"
            + "    expected  "
            + finding
            + "0.74}\n"
            + "    found     "
            + finding
            + "0.47}\n\n"
            + "Checks: 1; cases: 4, failed: 1.\n",
        run.out());
  }

  @Test
  void aFindingThatNobodyExpectsIsShownWhole() throws IOException {
    changeCases(
        "prior: {hospitality: 1.53}\n  expect: []", "prior: {hospitality: 1.00}\n  expect: []");
    Run run = run("test-rules", folder.toString(), "--lang", "zh");
    assertEquals(1, run.code());
    assertTrue(run.out().contains("Z01  与上年持平\n    应有  无\n    实有  {check: Z01, path: "), run.out());
    assertTrue(run.out().contains("severity: warning, stated: 1.53"), run.out());
    assertTrue(run.out().endsWith("检查 1 项，例子 4 个，不符 1 处。\n"));
  }

  @Test
  void aCheckWithoutCasesDoesNotPass() throws IOException {
    Files.delete(check.resolve("cases.yaml"));
    Run run = run("test-rules", folder.toString(), "--lang", "en");
    assertEquals(1, run.code());
    assertTrue(run.out().startsWith("Z01  no cases"));
  }

  @Test
  void casesAreRunUnderTheParametersGiven() throws IOException {
    changeCases("current: {hospitality: 1.54}", "current: {hospitality: 1.54, total: 1.54}");
    changeCases(
        "given: |\n    tables:\n      three_public:\n        current: {hospitality: 1.54,",
        "given: |\n    jurisdiction: \"990100\"\n    tables:\n      three_public:\n        current: {hospitality: 1.54,");
    assertEquals(0, run("test-rules", folder.toString()).code());
    Run exact = run("test-rules", folder.toString(), "--parameters", "testdata/office-parameters");
    assertEquals(1, exact.code());
    assertTrue(exact.out().contains("grade: wrong"), exact.out());
  }

  @Test
  void whatCannotBeRunIsTwo() throws IOException {
    changeCases("  expect: []", "  expct: []");
    Run unreadable = run("test-rules", folder.toString(), "--lang", "en");
    assertEquals(2, unreadable.code());
    assertTrue(unreadable.err().contains("cases.yaml:7: no such key: expct"), unreadable.err());
    changeCases("  expct: []", "  expect: []\n  checks: [A99]");
    Run unknown = run("test-rules", folder.toString(), "--lang", "en");
    assertEquals(2, unknown.code());
    assertTrue(unknown.err().contains("names unknown checks: A99"), unknown.err());
    assertEquals(2, run("test-rules", "rules/checks").code());
    assertEquals(2, run("test-rules").code());
  }
}
