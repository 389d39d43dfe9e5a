package org.gouji.cli;

import static org.gouji.cli.Run.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input, rules and day give the same bytes in another checkout. */
final class ReproducibleTest {
  private static final List<String> FORMATS =
      List.of("text", "json", "sarif", "junit", "github", "gitlab", "markdown", "html", "rdjson");

  @TempDir private Path folder = Path.of("");

  @Test
  void theBytesDependOnNothingElse() throws Exception {
    Path here = checkout("here");
    Path there = checkout("far/away/there");
    List<String> one = List.of("--jobs", "1", "in/2022", "in/2023/a.yaml", "in/2023");
    List<String> other = List.of("--jobs", "4", "in/2023", "in/2022/b.yaml", "in/2022");
    check(here, "UTC", one);
    check(there, "Asia/Shanghai", other);
    for (String format : FORMATS) {
      String expected = Files.readString(here.resolve(format));
      assertEquals(expected, Files.readString(there.resolve(format)), format);
      assertEquals(-1, expected.indexOf(folder.toString()), format);
    }
  }

  private Path checkout(String name) throws IOException {
    Path root = folder.resolve(name);
    Files.createDirectories(root.resolve("in/2022"));
    Files.createDirectories(root.resolve("in/2023"));
    Files.copy(Path.of("testdata/golden/one-cause.yaml"), root.resolve("in/2023/a.yaml"));
    Files.copy(Path.of("testdata/golden/transposed-digits.yaml"), root.resolve("in/2022/b.yaml"));
    Files.writeString(
        root.resolve("in/2022/waivers.yaml"),
        "waivers:\n  - {check: M07, reason: r, until: 2024-02-01}\n");
    return root;
  }

  private static void check(Path root, String zone, List<String> paths) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Duser.timezone=" + zone);
    command.add("-cp");
    command.add(absoluteClassPath());
    command.addAll(List.of("org.gouji.cli.Main", "check", "--reproducible"));
    command.addAll(List.of("--today", "2024-01-15", "--lang", "en"));
    for (String format : FORMATS) {
      command.add("--format=" + format + "=" + format);
    }
    command.addAll(paths);
    Process java =
        new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true).start();
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(1, java.waitFor(), said);
    assertEquals("", said);
  }

  private static String absoluteClassPath() {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return String.join(
        System.getProperty("path.separator"),
        List.of(path.split(System.getProperty("path.separator"), -1)).stream()
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .toList());
  }

  @Test
  void whatWouldDifferHasToBeNamed() {
    String file = "testdata/golden/one-cause.yaml";
    List<List<String>> lacking =
        List.of(
            List.of("--lang", "zh", file),
            List.of("--today", "2024-01-15", file),
            List.of("--lang", "zh", "--today", "2024-01-15", "--baseline", "/b.json", file),
            List.of("--lang", "zh", "--today", "2024-01-15", Path.of(file).toAbsolutePath() + ""));
    for (List<String> arguments : lacking) {
      List<String> all = new ArrayList<>(List.of("check", "--reproducible"));
      all.addAll(arguments);
      Run run = run(all.toArray(String[]::new));
      assertEquals(2, run.code());
      assertEquals(1, run.err().lines().count());
      assertEquals("", run.out());
    }
  }
}
