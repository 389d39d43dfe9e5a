package org.gouji.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.gouji.findings.Finding;
import org.gouji.rulebook.CheckCase;
import org.jspecify.annotations.Nullable;

/** Expected findings and found ones in the same words, one a line. */
final class Expectations {
  /** What a finding shows that no expectation speaks of: everything. */
  private static final CheckCase.Expected EVERYTHING =
      new CheckCase.Expected("", "", "", "", "", "", "", "");

  private Expectations() {}

  static String expected(String check, CheckCase given) {
    return given.expect().stream()
        .map(
            expected ->
                line(
                    new CheckCase.Expected(
                        expected.check() == null ? check : expected.check(),
                        expected.path(),
                        expected.grade(),
                        expected.severity(),
                        expected.stated(),
                        expected.expected(),
                        expected.difference(),
                        expected.explainedBy())))
        .collect(Collectors.joining("\n"));
  }

  /** Shows of each finding what the expectation in its place speaks of. */
  static String found(List<Finding> findings, CheckCase given) {
    Map<String, String> ids =
        findings.stream()
            .collect(Collectors.toMap(Finding::fingerprint, finding -> finding.check().id()));
    StringJoiner lines = new StringJoiner("\n");
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      CheckCase.Expected wanted = i < given.expect().size() ? given.expect().get(i) : EVERYTHING;
      String grade =
          finding.grade() == null ? null : finding.grade().name().toLowerCase(Locale.ROOT);
      String cause = finding.explainedBy() == null ? null : ids.get(finding.explainedBy());
      lines.add(
          line(
              new CheckCase.Expected(
                  finding.check().id(),
                  wanted.path() == null ? null : finding.place().path(),
                  wanted.grade() == null ? null : grade,
                  wanted.severity() == null ? null : finding.severity().key(),
                  wanted.stated() == null ? null : finding.stated(),
                  wanted.expected() == null ? null : finding.expected(),
                  wanted.difference() == null ? null : finding.difference(),
                  wanted.explainedBy() == null ? null : cause)));
    }
    return lines.toString();
  }

  /** As cases.yaml writes it. */
  private static String line(CheckCase.Expected expected) {
    Map<String, @Nullable String> parts = new LinkedHashMap<>();
    parts.put("check", expected.check());
    parts.put("path", expected.path());
    parts.put("grade", expected.grade());
    parts.put("severity", expected.severity());
    parts.put("stated", expected.stated());
    parts.put("expected", expected.expected());
    parts.put("difference", expected.difference());
    parts.put("explained_by", expected.explainedBy());
    StringJoiner line = new StringJoiner(", ", "{", "}");
    parts.forEach(
        (key, value) -> {
          if (value != null) {
            line.add(key + ": " + value);
          }
        });
    return line.toString();
  }
}
