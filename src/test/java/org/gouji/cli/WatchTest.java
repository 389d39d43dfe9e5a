package org.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.Gouji;
import org.gouji.changes.Events;
import org.gouji.changes.FolderEvents;
import org.gouji.findings.SubmissionReport;
import org.gouji.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code gouji check --watch}: what is examined again after which change. */
final class WatchTest {
  private final Path folder;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private PrintStream out = new PrintStream(OutputStream.nullOutputStream(), true);

  WatchTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Something that happens in the file system. */
  private interface Step {
    void take() throws IOException;
  }

  /** Each event is one step, which has happened when the wait is over. */
  private record Steps(List<Step> steps) implements Events {
    @Override
    public void listenTo(Set<Path> folders) {}

    @Override
    public boolean await() {
      if (steps.isEmpty()) {
        return false;
      }
      try {
        steps.remove(0).take();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return true;
    }

    @Override
    public void close() {}
  }

  /** What each round examined, by file name. */
  private List<List<String>> watch(List<Path> parameters, Step... steps) throws Exception {
    List<List<String>> rounds = new ArrayList<>();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Language.EN);
    Watch watch =
        new Watch(
            console,
            List.of(folder.resolve("budgets").toString()),
            parameters,
            () -> Gouji.open(Gouji.Options.DEFAULT.with(List.of(), parameters)),
            (gouji, inputs, changes) -> {
              List<String> examined = new ArrayList<>();
              gouji
                  .run(inputs.found(), null, changes)
                  .validate(report -> examined.add(name(report)));
              rounds.add(examined);
            });
    int code = watch.run(new Steps(new ArrayList<>(List.of(steps))));
    assertEquals(ExitCode.CLEAN, code, err());
    return rounds;
  }

  private String name(SubmissionReport report) {
    return folder
        .resolve("budgets")
        .relativize(Path.of(report.file()))
        .toString()
        .replace('\\', '/');
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private Path write(String name, String organization, int year) throws IOException {
    Path file = folder.resolve("budgets").resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(
        file,
        "format: gouji/1\ndocument: unit-budget\nfiscal_year: "
            + year
            + "\ncurrency_unit: 万元\norganization: {name: "
            + organization
            + "}\nstatement: {agency_operating: 10.00}\n");
  }

  /** A program that saves by moving a new file to the old one's place. */
  private void save(String name, String organization, int year) throws IOException {
    Path saved = write("." + name + ".tmp", organization, year);
    Files.move(saved, folder.resolve("budgets").resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }

  private Path budgets() {
    return folder.resolve("budgets");
  }

  @Test
  void firstEverythingThenWhatChangedAndWhatItIsComparedWith() throws Exception {
    write("a.yaml", "甲", 2022);
    write("b.yaml", "甲", 2023);
    write("c.yaml", "乙", 2023);
    Path away = folder.resolve("away.yaml");
    assertEquals(
        List.of(
            List.of("a.yaml", "b.yaml", "c.yaml"),
            List.of("c.yaml"),
            List.of("a.yaml", "b.yaml"),
            List.of("new/deep/d.yaml"),
            List.of("b.yaml"),
            List.of("a.yaml", "b.yaml"),
            List.of("a.yaml", "b.yaml")),
        watch(
            List.of(),
            () -> save("c.yaml", "乙", 2024),
            () -> Files.setLastModifiedTime(budgets().resolve("a.yaml"), FileTime.fromMillis(0)),
            () -> write("notes.txt", "none", 2022),
            () -> write("new/deep/d.yaml", "丁", 2023),
            () -> Files.move(budgets().resolve("a.yaml"), away),
            () -> Files.move(away, budgets().resolve("a.yaml")),
            () -> write("a.yaml", "改名", 2022)));
    assertEquals(7, err().lines().filter(line -> line.startsWith("Waiting")).count(), err());
  }

  @Test
  void otherParametersConcernEverything() throws Exception {
    write("a.yaml", "甲", 2023);
    write("b.yaml", "乙", 2023);
    Path parameters = folder.resolve("parameters");
    Path rounding = parameters.resolve("CN-9901/rounding.yaml");
    Files.createDirectories(rounding.resolveSibling("."));
    Files.copy(Path.of("testdata/office-parameters/CN-9901/rounding.yaml"), rounding);
    String good = Files.readString(rounding);
    List<String> both = List.of("a.yaml", "b.yaml");
    assertEquals(
        List.of(both, both, both),
        watch(
            List.of(parameters),
            () -> Files.writeString(rounding, good + "# changed\n"),
            () -> Files.writeString(rounding, "nonsense"),
            () -> write("a.yaml", "丙", 2023),
            () -> Files.writeString(rounding, good)));
    List<String> problems = err().lines().filter(line -> !line.startsWith("Waiting")).toList();
    assertEquals(1, problems.size(), err());
    assertTrue(problems.get(0).contains("rounding.yaml"), err());
  }

  @Test
  void waiversConcernEverything() throws Exception {
    write("2023/a.yaml", "甲", 2023);
    write("2023/b.yaml", "乙", 2023);
    List<String> both = List.of("2023/a.yaml", "2023/b.yaml");
    assertEquals(
        List.of(both, both),
        watch(
            List.of(), () -> Files.writeString(budgets().resolve("waivers.yaml"), "waivers: []")));
  }

  @Test
  void itEndsWhenNobodyReadsAnyMore() throws Exception {
    write("a.yaml", "甲", 2023);
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("closed");
          }
        };
    out = new PrintStream(closed, true);
    out.println();
    assertEquals(List.of(List.of("a.yaml")), watch(List.of(), () -> write("a.yaml", "甲", 2024)));
  }

  @Test
  void itIsForTextOnATerminalAlone() throws IOException {
    String file = write("a.yaml", "甲", 2023).toString();
    for (String[] more :
        List.of(
            new String[] {"-"},
            new String[] {"--format", "json", file},
            new String[] {"--output", folder.resolve("x").toString(), file},
            new String[] {"--changed-since", "HEAD", file},
            new String[] {folder.resolve("none.yaml").toString()})) {
      List<String> arguments = new ArrayList<>(List.of("check", "--watch", "--lang", "en"));
      arguments.addAll(List.of(more));
      Run run = Run.run(arguments.toArray(String[]::new));
      assertEquals(2, run.code(), run.err());
      assertEquals(1, run.err().lines().count(), run.err());
      assertEquals("", run.out());
    }
  }

  @Test
  @Timeout(60)
  void theSystemTellsWhenSomethingHappens() throws Exception {
    write("a.yaml", "甲", 2023);
    WatchedFolders watched = new WatchedFolders(List.of(budgets()), List.of());
    try (FolderEvents events = new FolderEvents()) {
      for (Step step :
          List.<Step>of(
              () -> write("a.yaml", "乙", 2023),
              () -> save("a.yaml", "丙", 2023),
              () -> write("new/deep/b.yaml", "丁", 2023),
              () -> write("new/deep/b.yaml", "戊", 2023),
              () -> Files.delete(budgets().resolve("new/deep/b.yaml")))) {
        events.listenTo(watched.folders());
        step.take();
        assertTrue(events.await());
      }
    }
  }
}
