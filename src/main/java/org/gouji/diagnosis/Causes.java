package org.gouji.diagnosis;

import java.util.ArrayList;
import java.util.List;
import org.gouji.examining.Identity;
import org.gouji.model.Figure;

/** Finds what explains a part of the broken identities. */
final class Causes {
  private static final int MOST_ALTERNATIVES = 5;

  /** How much likelier than any alternative a correction is that needs no second look. */
  private static final double BEYOND_DOUBT = Math.log(20);

  private final Sheet sheet;
  private final Suspects suspects;

  Causes(Sheet sheet, List<Figure> figures) {
    this.sheet = sheet;
    this.suspects = new Suspects(sheet, new Surroundings(figures));
  }

  /** One cause that explains the whole part, or several that explain some of it each. */
  List<Diagnosis> of(List<Identity> part) {
    List<Suspect> all = suspects.of(part);
    if (all.isEmpty()) {
      return List.of();
    }
    Suspect first = all.get(0);
    if (first.mended().size() < part.size() && !first.hasPattern() && first.mended().size() < 2) {
      return List.of();
    }
    List<Diagnosis> diagnoses = new ArrayList<>();
    diagnoses.add(diagnosis(all));
    sheet.make(List.of(first.change()));
    List<Identity> rest = part.stream().filter(identity -> !sheet.holds(identity)).toList();
    Parts.of(rest).forEach(smaller -> diagnoses.addAll(of(smaller)));
    return diagnoses;
  }

  private static Diagnosis diagnosis(List<Suspect> all) {
    Suspect first = all.get(0);
    List<Correction> others =
        all.stream().skip(1).limit(MOST_ALTERNATIVES).map(Suspect::correction).toList();
    boolean standsOut = all.size() == 1 || first.score() - all.get(1).score() >= BEYOND_DOUBT;
    boolean certain = standsOut && (first.hasPattern() || first.mended().size() > 1);
    return new Diagnosis(List.of(first.correction()), others, first.mended(), certain);
  }
}
