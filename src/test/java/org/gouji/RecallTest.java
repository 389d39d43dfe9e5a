package org.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.gouji.bench.Generator;
import org.gouji.cache.ReportCache;
import org.gouji.findings.Report;
import org.gouji.findings.SubmissionReport;
import org.gouji.model.Language;
import org.gouji.reading.SubmissionFiles;
import org.gouji.reporting.JsonReport;
import org.gouji.yaml.Limits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that are kept are as good as new ones, and used only where they are. */
final class RecallTest {
  private static final Gouji GOUJI = Gouji.open();
  private static final Path WRONG = Path.of("testdata/golden/transposed-digits.yaml");

  private final Path cache;
  private final Path inputs;

  RecallTest(@TempDir Path folder) {
    this.cache = folder.resolve("cache");
    this.inputs = folder.resolve("inputs");
  }

  @BeforeEach
  void folderOfInputs() throws IOException {
    Files.createDirectories(inputs);
  }

  private String check(Gouji gouji, Path path, @Nullable Path folder) throws IOException {
    SubmissionFiles files = new SubmissionFiles();
    files.add(path);
    Run run = gouji.run(files, folder, null);
    List<SubmissionReport> reports = new ArrayList<>();
    run.validate(reports::add);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonReport(Language.ZH, "VERSION").write(new Report(run.evidence(), reports), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private String check(Path path) throws IOException {
    return check(GOUJI, path, cache);
  }

  private Path copy(Path file, String name) throws IOException {
    return Files.copy(file, inputs.resolve(name));
  }

  private void replace(Path file, String found, String by) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(found), found);
    Files.writeString(file, text.replace(found, by));
  }

  private List<Path> kept() throws IOException {
    if (!Files.exists(cache)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(cache)) {
      return files.filter(file -> file.getFileName().toString().length() == 64).sorted().toList();
    }
  }

  @Test
  void theSecondRunWritesTheSameBytesAsOneWithoutACache() throws IOException {
    new Generator(7).write(inputs, 40);
    List<Path> folders = List.of(inputs, Path.of("testdata"));
    for (Path folder : folders) {
      String without = check(GOUJI, folder, null);
      assertEquals(without, check(folder), "first run");
      List<Path> before = kept();
      assertFalse(before.isEmpty());
      assertEquals(without, check(folder), "second run");
      assertEquals(before, kept());
    }
  }

  /** What stands under the key of a file comes back instead of what an examination would give. */
  @Test
  void anUnchangedFileIsNotExaminedAgain() throws IOException {
    check(copy(WRONG, "a.yaml"));
    SubmissionReport other = GOUJI.validate(Path.of("testdata/golden/one-cause.yaml"));
    String key = kept().get(0).getFileName().toString();
    new ReportCache(cache, GOUJI.rulebook()::check).keep(key, other);
    assertTrue(check(inputs.resolve("a.yaml")).contains("one-cause.yaml"));
  }

  @Test
  void aDamagedReportIsMadeAnew() throws IOException {
    Path file = copy(WRONG, "a.yaml");
    String first = check(file);
    Path kept = kept().get(0);
    Files.writeString(kept, "damaged");
    assertEquals(first, check(file));
    assertNotEquals("damaged", Files.readString(kept, StandardCharsets.ISO_8859_1));
  }

  @Test
  void aChangedFileIsExaminedAgain() throws IOException {
    Path file = copy(WRONG, "a.yaml");
    assertTrue(check(file).contains("\"errors\" : 6"));
    replace(file, "529.99", "592.99");
    assertTrue(check(file).contains("\"errors\" : 3"));
  }

  @Test
  void aChangedFileOfLastYearChangesTheReportOfThisYears() throws IOException {
    Path folder = Path.of("testdata/linkage/two-years");
    Path before = copy(folder.resolve("2022.yaml"), "2022.yaml");
    copy(folder.resolve("2023.yaml"), "2023.yaml");
    String first = check(inputs);
    Files.delete(before);
    String alone = check(inputs);
    assertTrue(first.contains("\"L01\""));
    assertFalse(alone.contains("\"L01\""));
    assertEquals(check(GOUJI, inputs, null), alone);
  }

  @Test
  void otherOptionsMakeOtherReports() throws IOException {
    Path file = copy(WRONG, "a.yaml");
    check(file);
    Gouji some =
        Gouji.open(
            new Gouji.Options(GOUJI.rulebook(), id -> !id.equals("A05"), Limits.DEFAULT, 1_000, 1));
    assertEquals(check(some, file, null), check(some, file, cache));
    Gouji few = Gouji.open(new Gouji.Options(GOUJI.rulebook(), id -> true, Limits.DEFAULT, 1, 1));
    assertEquals(check(few, file, null), check(few, file, cache));
  }

  @Test
  void waiversCountFromTheDayTheyAreWritten() throws IOException {
    Path file = copy(WRONG, "a.yaml");
    check(file);
    Files.writeString(
        inputs.resolve("waivers.yaml"),
        "waivers:\n  - {check: A05, reason: 已与财政局核对, until: 2999-12-31}\n");
    String waived = check(file);
    assertEquals(check(GOUJI, file, null), waived);
    assertTrue(waived.contains("\"waived\" : 1"), waived);
    assertEquals(waived, check(file));
  }

  @Test
  void aFileWithWaiversOfItsOwnIsExaminedEachTime() throws IOException {
    Path file = copy(WRONG, "a.yaml");
    Files.writeString(
        file,
        Files.readString(file) + "waivers: [{check: A05, reason: 已与财政局核对, until: 2999-12-31}]\n");
    assertTrue(check(file).contains("\"waived\" : 1"));
    assertEquals(List.of(), kept());
  }

  @Test
  void runsAtTheSameTimeShareTheCache() throws Exception {
    new Generator(8).write(inputs, 10);
    String alone = check(GOUJI, inputs, null);
    ExecutorService workers = Executors.newFixedThreadPool(4);
    try {
      Callable<String> run = () -> check(inputs);
      for (Future<String> done : workers.invokeAll(List.of(run, run, run, run))) {
        assertEquals(alone, done.get());
      }
    } finally {
      workers.shutdownNow();
    }
    assertEquals(10, kept().size());
  }
}
