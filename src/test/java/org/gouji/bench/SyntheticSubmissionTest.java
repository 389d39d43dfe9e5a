package org.gouji.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.Gouji;
import org.gouji.findings.Finding;
import org.gouji.findings.SubmissionReport;
import org.junit.jupiter.api.Test;

/** Submissions that are made up are consistent, complete and repeatable. */
final class SyntheticSubmissionTest {
  private static final Gouji GOUJI = Gouji.open();

  @Test
  void nothingIsFoundInThem() {
    for (long seed : List.of(1L, 7L, 2026L)) {
      for (int number = 1; number <= 40; number++) {
        String name = seed + "/" + number;
        byte[] text = SyntheticSubmission.text(seed, number).getBytes(StandardCharsets.UTF_8);
        SubmissionReport report = GOUJI.validate(name, text);
        List<String> found = report.findings().stream().map(SyntheticSubmissionTest::say).toList();
        assertEquals(List.of(), found, name);
        assertEquals(List.of(), report.causes(), name);
        assertTrue(report.figuresChecked() >= report.figures() * 0.95, name);
      }
    }
  }

  @Test
  void nothingIsFoundInALargeOne() {
    byte[] text = SyntheticSubmission.text(1, 1, 300).getBytes(StandardCharsets.UTF_8);
    SubmissionReport report = GOUJI.validate("large", text);
    List<String> found = report.findings().stream().map(SyntheticSubmissionTest::say).toList();
    assertEquals(List.of(), found);
    assertTrue(report.figures() > 2_500);
  }

  @Test
  void theSameSeedGivesTheSameText() {
    assertEquals(SyntheticSubmission.text(5, 3), SyntheticSubmission.text(5, 3));
    assertNotEquals(SyntheticSubmission.text(5, 3), SyntheticSubmission.text(5, 4));
    assertNotEquals(SyntheticSubmission.text(5, 3), SyntheticSubmission.text(6, 3));
  }

  private static String say(Finding finding) {
    return finding.check().id() + " " + finding.place().path() + ": " + finding.message().en();
  }
}
