package org.gouji.diagnosis;

import java.util.ArrayList;
import java.util.List;
import org.gouji.examining.Identity;
import org.gouji.model.Figure;
import org.jspecify.annotations.Nullable;

/** Finds what explains a part of the broken identities. */
final class Causes {
  private static final int MOST_ALTERNATIVES = 5;

  /** How much likelier than any alternative a correction is that needs no second look. */
  private static final double BEYOND_DOUBT = Math.log(20);

  private final Sheet sheet;
  private final Surroundings surroundings;
  private final Suspects suspects;
  private final Pairs pairs;

  Causes(Sheet sheet, List<Figure> figures) {
    this.sheet = sheet;
    this.surroundings = new Surroundings(figures);
    this.suspects = new Suspects(sheet, surroundings);
    this.pairs = new Pairs(sheet, suspects);
  }

  /** One cause that explains all of these identities, or several that explain some of them each. */
  List<Diagnosis> of(List<Identity> identities) {
    List<Diagnosis> diagnoses = new ArrayList<>();
    List<Identity> broken = identities.stream().filter(identity -> !sheet.holds(identity)).toList();
    for (List<Identity> part : Parts.of(broken)) {
      Diagnosis diagnosis = likeliest(part);
      if (diagnosis != null) {
        diagnoses.add(diagnosis);
        diagnoses.addAll(of(part));
      }
    }
    return diagnoses;
  }

  /** The likeliest cause of some of a part, whose corrections are then made; null without any. */
  private @Nullable Diagnosis likeliest(List<Identity> part) {
    List<Suspect> singles = suspects.of(part);
    Suspect first = singles.isEmpty() ? null : singles.get(0);
    if (first != null && first.mended().size() == part.size()) {
      Correction missing = first.hasPattern() ? null : MissingPart.in(part, sheet, surroundings);
      sheet.make(List.of(first.change()));
      return missing == null ? diagnosis(singles) : ledBy(missing, singles);
    }
    Pairs.Pair pair = pairs.of(part);
    if (pair != null && (first == null || pair.mended().size() > first.mended().size())) {
      sheet.make(pair.changes());
      return pair.diagnosis();
    }
    if (first != null && (first.hasPattern() || first.mended().size() > 1)) {
      sheet.make(List.of(first.change()));
      return diagnosis(singles);
    }
    return null;
  }

  private static Diagnosis diagnosis(List<Suspect> singles) {
    Suspect first = singles.get(0);
    boolean standsOut =
        singles.size() == 1 || first.score() - singles.get(1).score() >= BEYOND_DOUBT;
    boolean certain = standsOut && (first.hasPattern() || first.mended().size() > 1);
    List<Correction> others = corrections(singles.subList(1, singles.size()));
    return new Diagnosis(List.of(first.correction()), others, List.copyOf(first.mended()), certain);
  }

  private static Diagnosis ledBy(Correction missing, List<Suspect> singles) {
    List<Identity> mended = singles.get(0).mended();
    return new Diagnosis(List.of(missing), corrections(singles), List.copyOf(mended), false);
  }

  private static List<Correction> corrections(List<Suspect> suspects) {
    return suspects.stream().limit(MOST_ALTERNATIVES).map(Suspect::correction).toList();
  }
}
