package org.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.gouji.Gouji;
import org.gouji.findings.SubmissionReport;
import org.gouji.model.Language;
import org.junit.jupiter.api.Test;

/** The bar of a long run, on a terminal that is a buffer. */
final class ProgressTest {
  private static final SubmissionReport REPORT =
      Gouji.open().validate(Path.of("testdata/qijiang-2023.yaml"));

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final PrintStream terminal = new PrintStream(written, true, StandardCharsets.UTF_8);
  private final Console console =
      new Console(InputStream.nullInputStream(), terminal, terminal, Language.EN);
  private long now;

  private Progress progress(boolean seen) {
    return new Progress(console, 20, () -> now, () -> seen);
  }

  private static void add(Progress progress, int reports) {
    for (int i = 0; i < reports; i++) {
      progress.add(REPORT);
    }
  }

  /** What a terminal shows after it all: carriage returns go back, characters replace. */
  private String shown() {
    StringBuilder screen = new StringBuilder();
    StringBuilder line = new StringBuilder();
    int column = 0;
    for (char c : written.toString(StandardCharsets.UTF_8).toCharArray()) {
      if (c == '\r') {
        column = 0;
      } else if (c == '\n') {
        screen.append(line.toString().stripTrailing()).append('\n');
        line.setLength(0);
        column = 0;
      } else {
        line.replace(column, Math.min(column + 1, line.length()), String.valueOf(c));
        column++;
      }
    }
    return screen + line.toString().stripTrailing();
  }

  @Test
  void aHandfulOfFilesHasNone() {
    assertSame(Commentary.NONE, Progress.of(8, console));
  }

  @Test
  void nothingIsShownBeforeASecondHasPassedNorWhereNobodySees() {
    try (Progress soon = progress(true)) {
      now = Duration.ofMillis(999).toNanos();
      add(soon, 20);
    }
    try (Progress unseen = progress(false)) {
      now += Duration.ofMinutes(1).toNanos();
      add(unseen, 20);
    }
    assertEquals(0, written.size());
  }

  @Test
  void theBarIsGoneInTheEnd() {
    Bar bar = new Bar(new BarLine(terminal), 20, 7, Duration.ofSeconds(2), Language.EN);
    assertTrue(shown().startsWith("Checking  35% [") && shown().contains(" 7/20 "), shown());
    assertTrue(shown().length() < 80, shown());
    bar.close();
    assertEquals("", shown());
    try (Progress progress = progress(true)) {
      now = Duration.ofSeconds(2).toNanos();
      add(progress, 12);
    }
    assertEquals("", shown());
  }

  @Test
  void itTellsHowFarTheRunIsAndStaysOffALineOfTheReport() throws IOException {
    BarLine line = new BarLine(terminal);
    line.accept("Checking 7/20");
    assertEquals("Checking 7/20", shown());
    ReportBeside report = new ReportBeside(terminal);
    report.share(line);
    report.write("{\"half\":".getBytes(StandardCharsets.UTF_8));
    line.accept("Checking 8/20");
    assertEquals("{\"half\":", shown());
    report.write(" 1}\n".getBytes(StandardCharsets.UTF_8));
    line.accept("Checking 9/20");
    assertEquals("{\"half\": 1}\nChecking 9/20", shown());
    line.close();
    line.accept("late");
    assertEquals("{\"half\": 1}\n", shown());
  }
}
