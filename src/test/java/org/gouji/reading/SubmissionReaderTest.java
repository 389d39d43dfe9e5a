package org.gouji.reading;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.gouji.model.Place;
import org.gouji.yaml.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SubmissionReaderTest {
  private static final Duration GENEROUS = Duration.ofSeconds(10);
  private static final Charset GBK = Charset.forName("GBK");
  private static final String TEXT = "format: gouji/1\norganization: {name: 政务服务管理办公室}\n";

  private final SubmissionReader reader = new SubmissionReader(Limits.DEFAULT);

  @Test
  void readsUtf8() {
    Reading reading = read(TEXT);
    assertEquals(List.of(), reading.problems());
    assertEquals(TEXT, reading.text());
    assertEquals("organization: {name: 政务服务管理办公室}", reading.line(2));
    assertEquals("", reading.line(99));
    assertEquals(64, reading.sha256().length());
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    Reading reading = read("\uFEFFformat: gouji/1\nstatement: {revenue: {total: 5}}\n");
    assertEquals(List.of(), reading.problems());
    assertEquals(new Place("statement.revenue.total", 2, 30, 1), reading.figures().get(0).place());
    assertEquals("format: gouji/1", reading.line(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyLineEndCounts(String lineEnd) {
    Reading reading =
        read(
            String.join(
                lineEnd,
                "format: gouji/1",
                "statement:",
                "  revenue:",
                "    total: 😀",
                "    other: 5"));
    assertEquals(new Place("statement.revenue.total", 4, 12, 1), reading.problems().get(0).place());
    assertEquals(new Place("statement.revenue.other", 5, 12, 1), reading.figures().get(0).place());
    assertEquals("    other: 5", reading.line(5));
  }

  @Test
  void recognisesGbk() {
    assertEquals(List.of("I07 gb18030"), found(reader.read("x", TEXT.getBytes(GBK))));
    Reading reading = reader.read("x", TEXT.getBytes(GBK));
    assertEquals(new Place("", 2, 22, 1), reading.problems().get(0).place());
    assertNull(reading.submission());
    assertEquals("", reading.text());
  }

  @Test
  void recognisesUtf16() {
    assertEquals(List.of("I07 utf16"), found(reader.read("x", TEXT.getBytes(UTF_16))));
    assertEquals(List.of("I07 utf16"), found(reader.read("x", TEXT.getBytes(UTF_16LE))));
    assertEquals(List.of("I07 utf16"), found(reader.read("x", TEXT.getBytes(UTF_16BE))));
  }

  @Test
  void takesNoBinaryFileForText() {
    byte[] zip = {'P', 'K', 3, 4, 20, 0, 8, 0, (byte) 0xC0, (byte) 0xFF, (byte) 0xFE, 0, 1};
    assertEquals(List.of("I07 default"), found(reader.read("x", zip)));
    byte[] text = TEXT.getBytes(UTF_8);
    byte[] cut = Arrays.copyOf(text, text.length - 4);
    assertEquals(List.of("I07 default"), found(reader.read("x", cut)));
    assertEquals(List.of("I01 character"), found(read("a: \u0000")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n\n", "# nothing\n", "---\n", "--- # nothing\n...\n", "\uFEFF", "null"})
  void nothingIsNoSubmission(String text) {
    assertEquals(List.of("I02 empty"), found(read(text)));
  }

  @Test
  void aFormatIsReportedOnce() {
    assertEquals(List.of("I02 format_missing"), found(read("fiscal_year: 2023")));
    assertEquals(List.of("I02 format_unknown"), found(read("format: gouji/9")));
    assertEquals(List.of("I03 nothing"), found(read("format:")));
    assertEquals(List.of("I03 text"), found(read("format: {gouji: 1}")));
    assertEquals(List.of("I02 root"), found(read("- format: gouji/1")));
    assertEquals(List.of("I02 root"), found(read("gouji")));
  }

  @Test
  void countsProblemsUpToALimit() {
    StringBuilder text = new StringBuilder("format: gouji/1\n");
    for (int key = 0; key < 100_000; key++) {
      text.append('k').append(key).append(": 1\n");
    }
    Reading reading = assertTimeoutPreemptively(GENEROUS, () -> read(text.toString()));
    assertNotNull(reading.submission());
    assertEquals(Problems.MOST + 1, reading.problems().size());
    assertEquals("problems", reading.problems().get(Problems.MOST).variant());
  }

  @Test
  void refusesALargeFileWithoutReadingItAll(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("large.yaml"), new byte[30 << 20]);
    Reading reading = reader.read("large.yaml", file);
    assertEquals(List.of("I06 size"), found(reading));
    assertEquals("16777216", reading.problems().get(0).details().get("limit"));
    SubmissionReader small = new SubmissionReader(Limits.DEFAULT.withBytes(TEXT.length()));
    assertEquals(List.of("I06 size"), found(small.read("x", TEXT.getBytes(UTF_8))));
  }

  @Test
  void theLargestFileIsReadWithinBounds() {
    String rows = "x-" + "a".repeat(98) + ": b\n";
    String text =
        "format: gouji/1\n" + rows.repeat((int) (Limits.DEFAULT.bytes() / rows.length()) - 1);
    Reading reading = assertTimeoutPreemptively(GENEROUS, () -> read(text));
    assertEquals("I05", reading.problems().get(0).check());
    assertEquals(Problems.MOST + 1, reading.problems().size());
  }

  @Test
  void whatCannotBeOpenedIsAProblem(@TempDir Path folder) throws IOException {
    assertEquals(List.of("I08 folder"), found(reader.read("x", folder)));
    assertEquals(List.of("I08 gone"), found(reader.read("x", folder.resolve("missing.yaml"))));
    Path loop = link(folder.resolve("loop.yaml"), folder.resolve("loop.yaml"));
    assertEquals(List.of("I08 default"), found(reader.read("x", loop)));
    Path dangling = link(folder.resolve("dangling.yaml"), folder.resolve("nowhere"));
    assertEquals(List.of("I08 gone"), found(reader.read("x", dangling)));
  }

  @Test
  void walksAFolderWithoutFollowingLoops(@TempDir Path folder) throws IOException {
    Path inner = Files.createDirectories(folder.resolve("2023/b"));
    Files.writeString(inner.resolve("z.yml"), TEXT);
    Files.writeString(folder.resolve("2023/a.YAML"), TEXT);
    Files.writeString(folder.resolve("2023/waivers.yaml"), "[]");
    Files.writeString(folder.resolve("2023/notes.txt"), "");
    link(inner.resolve("up"), folder);
    link(folder.resolve("gone.yaml"), folder.resolve("nowhere"));
    SubmissionFiles files = new SubmissionFiles();
    assertTrue(files.add(folder));
    assertEquals(
        List.of("2023/a.YAML", "2023/b/z.yml", "gone.yaml"),
        files.submissions().stream()
            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
            .toList());
    assertEquals(
        List.of(new SubmissionFiles.WaiversFile(folder.resolve("2023/waivers.yaml"), true)),
        files.waivers());
  }

  private static Path link(Path link, Path target) {
    try {
      return Files.createSymbolicLink(link, target);
    } catch (IOException | UnsupportedOperationException noLinks) {
      assumeTrue(false, "no symbolic links here");
      return link;
    }
  }

  private Reading read(String text) {
    return reader.read("x.yaml", text.getBytes(UTF_8));
  }

  private static List<String> found(Reading reading) {
    return reading.problems().stream().map(p -> p.check() + " " + p.variant()).toList();
  }
}
