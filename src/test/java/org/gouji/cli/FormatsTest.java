package org.gouji.cli;

import static org.gouji.cli.Run.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.findings.Evidence;
import org.gouji.model.Language;
import org.gouji.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The formats that a run may name. */
final class FormatsTest {
  private static final List<String> NAMES =
      List.of(
          "text",
          "json",
          "sarif",
          "junit",
          "github",
          "gitlab",
          "markdown",
          "html",
          "rdjson",
          "xlsx");
  private static final Formats FORMATS =
      new Formats(Language.EN, Rulebook.bundled(), TextStyle.USUAL);

  @TempDir private Path folder = Path.of("");

  @Test
  void oneRunFeedsThemAll() throws Exception {
    List<String> args = new ArrayList<>(List.of("check", "testdata/golden/one-cause.yaml"));
    for (String name : NAMES) {
      args.add("--format");
      args.add(name + "=" + folder.resolve(name));
    }
    Run run = run(args.toArray(new String[0]));
    assertEquals(1, run.code(), run.err());
    assertEquals("", run.out());
    for (String name : NAMES) {
      String written = Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1);
      assertTrue(written.contains(Formats.isBinary(name) ? "PK" : "13"), name);
    }
  }

  @Test
  void helpNamesThemAll() {
    for (String language : List.of("zh", "en")) {
      String help = run("check", "--help", "--lang", language).out();
      NAMES.forEach(name -> assertTrue(help.contains(name), name));
    }
    String refusal = run("check", "--format", "pdf", "x.yaml", "--lang", "en").err();
    NAMES.forEach(name -> assertTrue(refusal.contains(name), name));
  }

  @Test
  void theSummaryOfAJobIsAddedToWhatOtherStepsSaid() throws Exception {
    Path summary = Files.writeString(folder.resolve("summary.md"), "before\n");
    List<Output> outputs =
        Output.parse(
            List.of("github", "github=" + folder.resolve("log")),
            null,
            summary,
            FORMATS,
            null,
            List.of());
    assertEquals(3, outputs.size());
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    try (Outputs started = Outputs.start(outputs, Evidence.of("0"), log)) {
      started.end();
    }
    assertEquals(
        "Submissions: 0; errors: 0, warnings: 0, notes: 0.\n",
        log.toString(StandardCharsets.UTF_8));
    assertTrue(Files.readString(summary).startsWith("before\n## Gouji\n"));
    assertEquals(1, Output.parse(List.of("text"), null, summary, FORMATS, null, List.of()).size());
    assertEquals(1, Output.parse(List.of("github"), null, null, FORMATS, null, List.of()).size());
  }

  @Test
  void textLoadsNothingOfTheOthers() throws Exception {
    Process java =
        Run.process(List.of("-Xlog:class+load:stdout"), "check", "testdata/golden/one-cause.yaml")
            .redirectErrorStream(true)
            .start();
    String log = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(1, java.waitFor());
    assertTrue(log.contains("org.gouji.reporting.TextReport"));
    Pattern others =
        Pattern.compile(
            "(?m)^.*(reporting\\.(Json|Sarif|JUnit|Xml|GitHub|GitLab|Reviewdog|Markdown|Baseline|Xlsx|Book)"
                + "|findings\\.(Baseline|Grant|Waiv|Reach)|reading\\.WaiversReader"
                + "|cli\\.(Bar|RunLog|Candidates)|PropertyResourceBundle|me\\.tongfei|org\\.jline"
                + "|com\\.fasterxml|org\\.dhatim|javax\\.xml).*$");
    assertFalse(
        others.matcher(log).find(), () -> others.matcher(log).results().toList().toString());
  }
}
