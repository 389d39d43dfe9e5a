package org.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.examining.Examination;
import org.gouji.examining.Ledger;
import org.gouji.examining.RuleBase;
import org.gouji.findings.Finding;
import org.gouji.findings.FindingWriter;
import org.gouji.reading.Reading;
import org.gouji.reading.SubmissionReader;
import org.gouji.rulebook.CheckCase;
import org.gouji.rulebook.Rulebook;
import org.gouji.yaml.Limits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every case of every check: with the rules as the product carries them and as the classic builder
 * compiles them, with the facts in their order and reversed. {@code -Dcheck=A05} runs the cases of
 * one check.
 */
final class CheckCasesTest {
  private static final Path RULES = Path.of("rules");
  private static final Rulebook RULEBOOK = Rulebook.in(RULES);
  private static final Map<String, RuleBase> BUILDERS =
      Map.of(
          "product",
          RuleBase.bundled(),
          "classic",
          RuleBase.compiled(RULEBOOK.rules(RULEBOOK.ids())));

  @TestFactory
  Stream<DynamicTest> everyCase() {
    String only = System.getProperty("check");
    return RULEBOOK.ids().stream()
        .filter(id -> only == null || id.equals(only))
        .flatMap(
            id ->
                RULEBOOK.cases(id).stream()
                    .map(
                        given ->
                            DynamicTest.dynamicTest(
                                id + " " + given.name(), () -> run(id, given))));
  }

  @Test
  void thereAreCases() {
    assertFalse(RULEBOOK.ids().isEmpty());
    assertFalse(RULEBOOK.cases("A05").isEmpty());
  }

  private static void run(String id, CheckCase given) {
    Set<String> enabled = new TreeSet<>(given.checks());
    enabled.add(id);
    Reading reading =
        new SubmissionReader(Limits.DEFAULT)
            .read("case.yaml", given.submission().getBytes(StandardCharsets.UTF_8));
    for (Map.Entry<String, RuleBase> builder : BUILDERS.entrySet()) {
      for (boolean reversed : List.of(false, true)) {
        Examination examination =
            new Examination(RULEBOOK, List.of(builder.getValue()), enabled::contains);
        Ledger ledger =
            reading.submission() == null
                ? new Ledger(List.of(), List.of())
                : examination.examine(reading.submission(), reading.figures(), reversed);
        List<Finding> findings =
            new FindingWriter(RULEBOOK, 1000).write(reading, ledger).findings();
        String label = builder.getKey() + (reversed ? ", facts reversed" : "");
        assertEquals(expected(id, given), found(findings, given), label);
      }
    }
  }

  private static String expected(String id, CheckCase given) {
    return given.expect().stream()
        .map(
            expected ->
                line(
                    expected.check() == null ? id : expected.check(),
                    expected.path(),
                    expected.grade(),
                    expected.severity(),
                    expected.stated(),
                    expected.expected(),
                    expected.difference(),
                    expected.explainedBy()))
        .collect(Collectors.joining("\n"));
  }

  /**
   * Shows of each finding what the expectation in its place speaks of, and everything where there
   * is none.
   */
  private static String found(List<Finding> findings, CheckCase given) {
    Map<String, String> ids =
        findings.stream()
            .collect(Collectors.toMap(Finding::fingerprint, finding -> finding.check().id()));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      CheckCase.Expected wanted =
          i < given.expect().size()
              ? given.expect().get(i)
              : new CheckCase.Expected("", "", "", "", "", "", "", "");
      String grade =
          finding.grade() == null ? null : finding.grade().name().toLowerCase(Locale.ROOT);
      String cause = finding.explainedBy() == null ? null : ids.get(finding.explainedBy());
      lines.add(
          line(
              finding.check().id(),
              wanted.path() == null ? null : finding.place().path(),
              wanted.grade() == null ? null : grade,
              wanted.severity() == null ? null : finding.severity().key(),
              wanted.stated() == null ? null : finding.stated(),
              wanted.expected() == null ? null : finding.expected(),
              wanted.difference() == null ? null : finding.difference(),
              wanted.explainedBy() == null ? null : cause));
    }
    return String.join("\n", lines);
  }

  private static String line(String check, @Nullable Object... parts) {
    StringBuilder line = new StringBuilder(check);
    for (@Nullable Object part : parts) {
      line.append(" | ").append(part == null ? "" : part);
    }
    return line.toString();
  }
}
