package org.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.findings.Finding;
import org.gouji.findings.SubmissionReport;
import org.gouji.rulebook.Rulebook;
import org.gouji.rulebook.Severity;
import org.gouji.yaml.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library as a program uses it. */
final class GoujiTest {
  private static final Gouji GOUJI = Gouji.open();

  private static byte[] seed() throws IOException {
    return Files.readAllBytes(Path.of("testdata/golden/transposed-digits.yaml"));
  }

  @Test
  void oneDoorServesManyThreads() throws IOException {
    byte[] bytes = seed();
    SubmissionReport alone = GOUJI.validate("a.yaml", bytes);
    Set<SubmissionReport> together =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> GOUJI.validate("a.yaml", bytes))
            .collect(Collectors.toSet());
    assertEquals(describe(alone), describe(together.iterator().next()));
    assertEquals(1, together.stream().map(GoujiTest::describe).distinct().count());
  }

  @Test
  void fingerprintsStayWhenLinesMoveAndChangeWithTheFigure() throws IOException {
    String text = new String(seed(), StandardCharsets.UTF_8);
    Set<String> before = fingerprints(text);
    assertEquals(before, fingerprints("# one more line\n\n" + text));
    assertNotEquals(before, fingerprints(text.replace("529.99", "529.98")));
    assertEquals(before.size(), GOUJI.validate("a.yaml", seed()).findings().size());
  }

  @Test
  void aLongListKeepsTheGravestAndSaysHowManyItLeavesOut() {
    StringBuilder text =
        new StringBuilder("format: gouji/1\nfiscal_year: 2023\ncurrency_unit: 元\n");
    for (int i = 0; i < 50; i++) {
      text.append("unknown_").append(i).append(": 1\n");
    }
    text.append("statement: {expenditure: {total: 3.00, basic: 1.00, project: 1.00}}\n");
    Gouji brief =
        Gouji.open(new Gouji.Options(Rulebook.bundled(), id -> true, Limits.DEFAULT, 10, 1));
    SubmissionReport report =
        brief.validate("a.yaml", text.toString().getBytes(StandardCharsets.UTF_8));
    assertEquals(10, report.findings().size());
    assertEquals(42, report.leftOut());
    assertEquals(1, report.count(Severity.ERROR));
  }

  @Test
  void everyFileHasItsReportInTheOrderOfThePaths(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("b.yaml"), seed());
    Files.writeString(folder.resolve("a.yml"), "[");
    Files.createDirectory(folder.resolve("c.yaml"));
    Files.write(folder.resolve("c.yaml/d.yaml"), seed());
    Files.writeString(folder.resolve("waivers.yaml"), "waivers: []");
    Files.writeString(folder.resolve("readme.txt"), "none");
    List<SubmissionReport> reports =
        GOUJI.validate(List.of(folder, folder.resolve("b.yaml"))).submissions();
    List<String> names =
        reports.stream().map(r -> Path.of(r.file()).getFileName().toString()).toList();
    assertEquals(List.of("a.yml", "b.yaml", "d.yaml"), names);
    assertEquals("I01", reports.get(0).findings().get(0).check().id());
    assertTrue(reports.get(1).findings().stream().anyMatch(f -> f.check().id().equals("A05")));
  }

  private static Set<String> fingerprints(String text) {
    return GOUJI.validate("a.yaml", text.getBytes(StandardCharsets.UTF_8)).findings().stream()
        .map(Finding::fingerprint)
        .collect(Collectors.toSet());
  }

  private static String describe(SubmissionReport report) {
    return report.findings().stream()
        .map(f -> f.fingerprint() + f.message().zh())
        .collect(Collectors.joining("\n"));
  }
}
