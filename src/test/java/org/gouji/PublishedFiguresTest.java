package org.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.findings.Finding;
import org.gouji.findings.SubmissionReport;
import org.junit.jupiter.api.Test;

/**
 * Figures of real published documents, with the identities that are known to be broken in them and
 * no others.
 */
final class PublishedFiguresTest {
  private static final Path FOLDER = Path.of("testdata/published");
  private static final Set<String> JUDGED = Set.of("A", "Y", "N", "S", "X");

  /** C05 and Y04 name the cause of broken identities that the list gives one by one. */
  private static final Set<String> CAUSES =
      Set.of("026.yaml Y04 wrong statement.expenditure.total");

  @Test
  void exactlyTheKnownErrorsAreFound() throws IOException {
    Gouji gouji = Gouji.open();
    Set<String> expected = new TreeSet<>(CAUSES);
    for (String line : Files.readAllLines(FOLDER.resolve("known-errors.tsv"))) {
      List<String> known = List.of(line.split("\t", -1));
      if (gouji.rulebook().ids().contains(known.get(1))) {
        expected.add(String.join(" ", known.subList(0, 4)));
      }
    }
    assertTrue(expected.size() > 8);
    Set<String> found = new TreeSet<>();
    for (SubmissionReport submission : gouji.validate(List.of(FOLDER)).submissions()) {
      for (Finding finding : submission.findings()) {
        if (JUDGED.contains(finding.check().id().substring(0, 1))) {
          found.add(describe(submission.file(), finding));
        }
      }
    }
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  private static String describe(String file, Finding finding) {
    String grade = finding.grade() == null ? "" : finding.grade().name().toLowerCase(Locale.ROOT);
    String path = finding.place().path().replaceAll("\\.(amount|change)$", "");
    return String.join(
        " ", file.substring(file.lastIndexOf('/') + 1), finding.check().id(), grade, path);
  }
}
