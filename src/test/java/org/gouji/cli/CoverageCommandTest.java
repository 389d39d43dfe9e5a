package org.gouji.cli;

import static org.gouji.cli.Run.run;
import static org.gouji.cli.Run.runWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which printed figures no check examined. */
final class CoverageCommandTest {
  private static final String SUBMISSION =
      """
      format: gouji/1
      fiscal_year: 2023
      statement:
        general_public_budget: {expenditure: 1028.96, basic: 435.97, project: 592.99}
        agency_operating: 386.02
      """;

  @TempDir private Path folder = Path.of("");

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void figuresThatNoCheckExaminesAreListedByLine() throws IOException {
    Run run = run("coverage", file("a.yaml", SUBMISSION), "--lang", "en");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        """
        %s/a.yaml: 4 figures, 3 of them examined (75%%)
          5:21  statement.agency_operating  386.02 10k yuan  agency operating expenses

        1 submissions: 4 figures, 3 of them examined (75%%).
        """
            .formatted(folder),
        run.out());
  }

  @Test
  void findingsDoNotChangeTheExitCode() throws IOException {
    String wrong = file("a.yaml", SUBMISSION.replace("592.99", "529.99"));
    assertEquals(1, run("check", wrong, "--checks", "A05").code());
    assertEquals(0, run("coverage", wrong).code());
  }

  @Test
  void aLookAtTheSignAloneIsNoExamination() throws IOException {
    String hospitality = "format: gouji/1\nstatement: {three_public: {hospitality: %s}}\n";
    assertTrue(run("check", file("b.yaml", hospitality.formatted("-1.53"))).out().contains("A20"));
    Run run = run("coverage", file("a.yaml", hospitality.formatted("1.53")), "--lang", "zh");
    assertTrue(
        run.out().contains("  2:41  statement.three_public.hospitality  1.53 万元  公务接待费"),
        run.out());
  }

  @Test
  void jsonHasTheSameFigures() throws IOException {
    Run run = runWith(SUBMISSION, "coverage", "-", file("a.yaml", SUBMISSION), "--format", "json");
    assertEquals(0, run.code(), run.err());
    JsonNode report = new ObjectMapper().readTree(run.out());
    assertEquals("gouji-coverage/1", report.at("/format").asText());
    assertEquals(8, report.at("/summary/figures").asInt());
    assertEquals(6, report.at("/summary/figures_checked").asInt());
    assertEquals("-", report.at("/submissions/0/file").asText());
    JsonNode figure = report.at("/submissions/1/unexamined/0");
    assertEquals(5, figure.get("line").asInt());
    assertEquals("statement.agency_operating", figure.get("path").asText());
    assertEquals("386.02", figure.get("value").asText());
    assertEquals("万元", figure.get("unit").asText());
  }

  @Test
  void aFileThatCannotBeReadIsNamed() throws IOException {
    Run run = run("coverage", file("a.yaml", "just words"), "--lang", "en");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("a.yaml: cannot be read"), run.out());
  }

  @Test
  void anUnknownPathIsTwo() throws IOException {
    Run run = run("coverage", folder.resolve("none").toString(), file("a.yaml", SUBMISSION));
    assertEquals(2, run.code());
    assertTrue(run.out().contains("statement.agency_operating"));
  }
}
