package org.gouji.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.gouji.Gouji;
import org.gouji.findings.Finding;
import org.gouji.findings.SubmissionReport;
import org.gouji.findings.Suppression;
import org.gouji.model.Language;
import org.gouji.rulebook.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every finding is printed, and only once, whatever hangs under what. */
final class HangingTest {
  private static final Gouji GOUJI = Gouji.open();
  private static final String THREE_TIMES_TOO_MANY =
      """
      format: gouji/1
      organization:
        posts:
          administrative: {authorised: 15, filled: 17}
          institution: {authorised: 5, filled: 6}
          worker: {authorised: 1, filled: 3}
      """;

  /** What each of three findings is explained by: another's number, or one that is not listed. */
  @ParameterizedTest
  @CsvSource({"-,-,-", "-,0,1", "-,9,1", "1,0,-", "1,2,0", "0,-,1"})
  void everyFindingIsPrintedOnce(String first, String second, String third) throws IOException {
    SubmissionReport report =
        GOUJI.validate("a.yaml", THREE_TIMES_TOO_MANY.getBytes(StandardCharsets.UTF_8));
    List<Finding> three =
        report.findings().stream().filter(one -> one.check().id().equals("S01")).toList();
    assertEquals(3, three.size());
    List<Finding> hung =
        List.of(
            explained(three.get(0), first, three),
            explained(three.get(1), second, three),
            explained(three.get(2), third, three));
    String text = text(withFindings(report, hung));
    assertEquals(3, text.split("S01", -1).length - 1, text);
  }

  @Test
  void anEchoHangsUnderItsCause() {
    SubmissionReport report =
        GOUJI.validate("a.yaml", THREE_TIMES_TOO_MANY.getBytes(StandardCharsets.UTF_8));
    List<Finding> three =
        report.findings().stream().filter(one -> one.check().id().equals("S01")).toList();
    List<Finding> hung =
        List.of(
            explained(three.get(0), "2", three), three.get(1), explained(three.get(2), "1", three));
    List<Issue> issues = Issue.of(withFindings(report, hung));
    assertEquals(1, issues.size());
    assertEquals(
        List.of(hung.get(1).fingerprint(), hung.get(2).fingerprint(), hung.get(0).fingerprint()),
        issues.get(0).findings().stream().map(Finding::fingerprint).toList());
  }

  @Test
  void anEchoOfWhatIsWaivedStandsForItselfAndCounts() throws IOException {
    SubmissionReport report =
        GOUJI.validate("a.yaml", THREE_TIMES_TOO_MANY.getBytes(StandardCharsets.UTF_8));
    List<Finding> three = report.findings();
    Suppression waived = new Suppression.Waived("r", null, LocalDate.of(2024, 1, 1), false);
    List<Finding> hung =
        List.of(
            three.get(0).with(waived),
            explained(three.get(1), "0", three),
            explained(three.get(2), "1", three));
    SubmissionReport marked = withFindings(report, hung);
    List<Issue> issues = Issue.of(marked);
    assertEquals(1, issues.size());
    assertEquals(hung.subList(1, 3), issues.get(0).findings());
    assertEquals(2, marked.count(Severity.ERROR));
    assertEquals(hung.get(0).fingerprint(), hung.get(1).explainedBy());
  }

  private static Finding explained(Finding finding, String by, List<Finding> all) {
    if (by.equals("-")) {
      return finding;
    }
    int cause = Integer.parseInt(by);
    return finding.withExplanation(
        cause < all.size() ? all.get(cause).fingerprint() : "not listed");
  }

  private static SubmissionReport withFindings(SubmissionReport report, List<Finding> findings) {
    return new SubmissionReport(
        report.file(),
        report.sha256(),
        report.organization(),
        report.fiscalYear(),
        report.figures(),
        report.unexamined(),
        report.checks(),
        List.of(),
        findings,
        0,
        true,
        null,
        0,
        true,
        report.portraits());
  }

  private static String text(SubmissionReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TextReport(Language.ZH, Palette.NONE).write(GOUJI.report(List.of(report)), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
