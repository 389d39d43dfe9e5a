package org.gouji;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gouji.findings.Report;
import org.gouji.model.Language;
import org.gouji.reporting.JsonReport;
import org.gouji.reporting.Palette;
import org.gouji.reporting.ReportFormat;
import org.gouji.reporting.TextReport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * Whole submissions and the reports that they must draw, to the byte. The hash of the rulebook
 * changes with every text and is left out. {@code -Dgolden=DIR} writes the reports there, to be
 * read line by line before they replace the old ones.
 */
final class GoldenReportTest {
  private static final Path FOLDER = Path.of("testdata/golden");
  private static final Gouji GOUJI = Gouji.open();

  @TestFactory
  List<DynamicTest> everySubmission() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> submissions =
          files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
      assertFalse(submissions.isEmpty());
      return submissions.stream()
          .map(file -> DynamicTest.dynamicTest(file.toString(), () -> compare(file)))
          .toList();
    }
  }

  private static void compare(Path submission) throws IOException {
    Report report = GOUJI.validate(List.of(submission));
    String stem = submission.getFileName().toString().replace(".yaml", "");
    List<Executable> comparisons = new ArrayList<>();
    for (Language language : Language.values()) {
      String name = stem + "." + language.name().toLowerCase(Locale.ROOT);
      comparisons.add(() -> compare(name + ".txt", report, new TextReport(language, Palette.NONE)));
      comparisons.add(() -> compare(name + ".json", report, new JsonReport(language, "VERSION")));
    }
    assertAll(comparisons);
  }

  private static void compare(String name, Report report, ReportFormat format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.write(report, bytes);
    String written =
        bytes
            .toString(StandardCharsets.UTF_8)
            .replace(report.rulebookSha256(), "RULEBOOK")
            .replace(report.rulebookSha256().substring(0, 12), "RULEBOOK");
    String folder = System.getProperty("golden");
    if (folder != null) {
      Files.createDirectories(Path.of(folder));
      Files.writeString(Path.of(folder, name), written);
    }
    assertEquals(Files.readString(FOLDER.resolve(name)), written, name);
  }
}
