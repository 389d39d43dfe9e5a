package org.gouji.cli;

import static org.gouji.cli.Run.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Writing confident diagnoses back, as a user or a script meets it. */
final class FixCommandTest {
  private static final String GOLDEN = "testdata/golden/transposed-digits.yaml";
  private static final String WRONG =
      """
      format: gouji/1
      statement:
        general_public_budget: {expenditure: 1028.96, basic: 435.97, project: 529.99} # 原样
      """;
  private static final String RIGHT = WRONG.replace("529.99", "592.99");

  @TempDir private Path folder = Path.of("");

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> left = Files.list(folder)) {
      return left.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void nothingIsWrittenUnlessAsked() throws IOException {
    Path input = file("a.yaml", WRONG);
    for (List<String> more : List.of(List.<String>of(), List.of("--dry-run", "--in-place"))) {
      Run run =
          run(
              Stream.concat(Stream.of("fix", input.toString(), "--lang", "en"), more.stream())
                  .toArray(String[]::new));
      assertEquals(1, run.code(), run.err());
      assertTrue(run.out().contains("\n-  general_public_budget: {expenditure: 1028.96"));
      assertTrue(run.out().contains("project: 592.99} # 原样\n"), run.out());
      assertTrue(run.out().contains("3:73"), run.out());
      assertTrue(run.out().contains("Nothing was written"), run.out());
    }
    assertEquals(List.of("a.yaml"), files());
    assertEquals(WRONG, Files.readString(input));
  }

  @Test
  void aNewFileStandsBesideTheOldOneAndIsNeverReplaced() throws IOException {
    Path input = file("a.yaml", WRONG);
    Run run = run("fix", input.toString(), "--apply", "--lang", "en");
    assertEquals(0, run.code(), run.out());
    assertEquals(RIGHT, Files.readString(folder.resolve("a.fixed.yaml")));
    assertEquals(WRONG, Files.readString(input));
    assertEquals(List.of("a.fixed.yaml", "a.yaml"), files());
    file("a.fixed.yaml", "mine");
    Run again = run("fix", input.toString(), "--apply", "--lang", "en");
    assertEquals(2, again.code());
    assertTrue(again.err().contains("already"), again.err());
    assertEquals("mine", Files.readString(folder.resolve("a.fixed.yaml")));
    assertTrue(run("fix", input.toString(), "--lang", "en").out().contains("exists already"));
  }

  @Test
  void outputIsReplacedButNeverTheFileItself() throws IOException {
    Path input = file("a.yaml", WRONG);
    Path named = file("b.yaml", "old");
    assertEquals(0, run("fix", input.toString(), "--apply", "--output", named.toString()).code());
    assertEquals(RIGHT, Files.readString(named));
    Run self = run("fix", input.toString(), "--apply", "--output", input.toString());
    assertEquals(2, self.code());
    assertTrue(self.err().contains("--in-place"), self.err());
    assertEquals(WRONG, Files.readString(input));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void inPlaceGoesThroughALinkAndKeepsPermissions() throws IOException {
    Path input = file("a.yaml", WRONG);
    Files.setPosixFilePermissions(input, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), input);
    assertEquals(0, run("fix", link.toString(), "--apply", "--in-place").code());
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(RIGHT, Files.readString(input));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(input)));
    assertEquals(List.of("a.yaml", "link.yaml"), files());
  }

  @Test
  void aFileWithoutErrorIsZeroAndStays() throws IOException {
    Path input = file("a.yaml", RIGHT);
    Run run = run("fix", input.toString(), "--apply", "--in-place", "--lang", "en");
    assertEquals(0, run.code(), run.out());
    assertTrue(run.out().contains("No figure can be corrected with certainty"), run.out());
    assertEquals(RIGHT, Files.readString(input));
    assertEquals(List.of("a.yaml"), files());
  }

  @Test
  void anUncertainDiagnosisIsNamedAndStays() throws IOException {
    Path input = file("a.yaml", WRONG.replace("529.99", "500.00"));
    Run run = run("fix", input.toString(), "--apply", "--lang", "en");
    assertEquals(1, run.code());
    assertTrue(run.out().contains("not certain which figure is wrong"), run.out());
    assertEquals(List.of("a.yaml"), files());
  }

  @Test
  void whatCannotBeReadIsOneAndSaysWhy() throws IOException {
    Path gbk = folder.resolve("gbk.yaml");
    Files.write(gbk, WRONG.getBytes(Charset.forName("GB18030")));
    Map<Path, String> reasons = Map.of(gbk, "I07", file("broken.yaml", "a: ["), "I01");
    for (Map.Entry<Path, String> entry : reasons.entrySet()) {
      Run run = run("fix", entry.getKey().toString(), "--apply");
      assertEquals(1, run.code(), run.err());
      assertTrue(run.out().contains(entry.getValue()), run.out());
    }
    assertEquals(List.of("broken.yaml", "gbk.yaml"), files());
  }

  @Test
  void badUsageIsOneLineAndTwo() throws IOException {
    String input = file("a.yaml", WRONG).toString();
    List<List<String>> bad =
        List.of(
            List.of(),
            List.of("-"),
            List.of(folder.toString()),
            List.of(folder.resolve("none.yaml").toString()),
            List.of(input, input),
            List.of(input, "--apply", "--dry-run"),
            List.of(input, "--in-place", "--output", folder.resolve("b.yaml").toString()),
            List.of(input, "--apply", "--output", folder.toString()),
            List.of(input, "--apply", "--output", folder.resolve("no/b.yaml").toString()));
    for (List<String> args : bad) {
      Run run = run(Stream.concat(Stream.of("fix"), args.stream()).toArray(String[]::new));
      String what = String.join(" ", args) + "\n" + run.err();
      assertEquals(2, run.code(), what);
      assertEquals(1, run.err().lines().count(), what);
      assertTrue(run.err().startsWith("gouji: "), what);
      assertEquals("", run.out(), what);
    }
    assertEquals(List.of("a.yaml"), files());
  }

  @Test
  void namesFromFilesDoNotSteerTheTerminal() throws IOException {
    String hostile =
        """
        format: gouji/1
        statement:
          expenditure:
            total: 1028.96 # \u202e
            by_function:
              - {code: "201", name: "\\e[31mred\\u202e\\a", amount: 972.6}
              - {code: "208", name: 社会保障和就业支出, amount: 101.36}
        """;
    Run run = run("fix", file("a.yaml", hostile).toString(), "--lang", "en");
    assertTrue(run.out().contains("972.6 → 927.6"), run.out());
    assertFalse(Stream.of("\u001b", "\u202e", "\u0007").anyMatch(run.out()::contains), run.out());
  }

  @Test
  void theReadmesShowWhatItPrints() throws IOException {
    assertShows("README.md", "en");
    assertShows("README.zh.md", "zh");
  }

  private static void assertShows(String readme, String language) throws IOException {
    String printed = run("fix", GOLDEN, "--lang", language).out();
    assertTrue(
        Files.readString(Path.of(readme)).contains("```text\n" + printed + "```"),
        readme + " must show\n" + printed);
  }

  @Test
  void aCheckLoadsNothingOfIt() throws Exception {
    Process check =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout",
                "-cp",
                System.getProperty("java.class.path"),
                "org.gouji.cli.Main",
                "check",
                GOLDEN)
            .redirectErrorStream(true)
            .start();
    String loaded = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(1, check.waitFor(), loaded);
    assertTrue(loaded.contains("org.gouji.cli.CheckCommand "));
    assertFalse(loaded.contains("org.gouji.cli.Fix") || loaded.contains("org.gouji.fixing."));
    assertFalse(loaded.contains("com.github.difflib"));
  }
}
