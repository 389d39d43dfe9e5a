package org.gouji.findings;

import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gouji.diagnosis.Correction;
import org.gouji.diagnosis.Diagnosis;
import org.gouji.diagnosis.Pattern;
import org.gouji.examining.Entry;
import org.gouji.model.Figure;
import org.gouji.model.Text;
import org.jspecify.annotations.Nullable;

/** Puts diagnoses into words. */
final class CauseWriter {
  private static final Text WRONG = new Text("很可能写错的数字", "Probably a wrong figure");
  private static final Text ONE_OF = new Text("其中一个数字写错", "One of several figures is wrong");
  private static final Text SEVERAL = new Text("几处数字同时写错", "Figures that are wrong together");
  private static final Text MISSING = new Text("可能漏列一项", "Probably a part was left out");

  private CauseWriter() {}

  /**
   * The cause that a diagnosis names; null where none of the findings that it explains is listed.
   *
   * @param fingerprints of the findings, by the entries that they report
   */
  static @Nullable Cause write(
      Diagnosis diagnosis,
      IdentityHashMap<Entry, String> fingerprints,
      List<Finding> findings,
      Lines lines) {
    Set<String> mended = new HashSet<>();
    diagnosis.explained().stream()
        .map(fingerprints::get)
        .filter(Objects::nonNull)
        .forEach(mended::add);
    List<Finding> explained =
        findings.stream().filter(finding -> mended.contains(finding.fingerprint())).toList();
    if (explained.isEmpty()) {
      return null;
    }
    Figure figure = diagnosis.likeliest().figure();
    return new Cause(
        explained.stream().map(Finding::severity).min(Comparator.naturalOrder()).orElseThrow(),
        diagnosis.certain(),
        title(diagnosis),
        CauseMessage.of(diagnosis, explained.size()),
        diagnosis.corrections().stream().map(CauseWriter::suspicion).toList(),
        diagnosis.alternatives().stream().map(CauseWriter::suspicion).toList(),
        explained.stream().map(Finding::fingerprint).toList(),
        lines.line(figure.place()));
  }

  private static Text title(Diagnosis diagnosis) {
    if (diagnosis.likeliest().pattern() == Pattern.MISSING_PART) {
      return MISSING;
    }
    if (diagnosis.corrections().size() > 1) {
      return SEVERAL;
    }
    return diagnosis.isUndecided() ? ONE_OF : WRONG;
  }

  private static Suspicion suspicion(Correction correction) {
    Figure figure = correction.figure();
    Figure source = correction.source();
    return new Suspicion(
        figure.place(),
        figure.name().text(),
        figure.value().toPlainString(),
        correction.suggested() == null ? null : correction.suggested().toPlainString(),
        figure.unit(),
        correction.pattern(),
        source == null
            ? null
            : new Finding.Related(
                source.place(), source.name().text(), source.value().toPlainString()));
  }
}
