package org.gouji.diagnosis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gouji.examining.Identity;
import org.gouji.model.Figure;
import org.jspecify.annotations.Nullable;

/** Finds what explains a part of the broken identities. */
final class Causes {
  private static final int MOST_ALTERNATIVES = 5;

  /** A larger part has many causes, and looking for one that explains it all is in vain. */
  private static final int LARGEST_RIDDLE = 60;

  /** How much likelier than any alternative a correction is that needs no second look. */
  private static final double BEYOND_DOUBT = Math.log(20);

  private final Sheet sheet;
  private final Surroundings surroundings;
  private final Suspects suspects;
  private final Pairs pairs;
  private final SwappedRows swappedRows;
  private final ShiftedRows shiftedRows;

  Causes(Sheet sheet, List<Figure> figures) {
    this.sheet = sheet;
    this.surroundings = new Surroundings(figures);
    Wishes wishes = new Wishes(sheet, surroundings);
    this.suspects = new Suspects(sheet, surroundings, wishes);
    this.pairs = new Pairs(sheet, wishes);
    Grid.Index tables = new Grid.Index(figures);
    this.swappedRows = new SwappedRows(sheet, tables);
    this.shiftedRows = new ShiftedRows(sheet, wishes, tables);
  }

  /** One cause that explains all of these identities, or several that explain some of them each. */
  List<Diagnosis> of(List<Identity> identities) {
    List<Diagnosis> diagnoses = new ArrayList<>();
    List<Identity> broken = identities.stream().filter(identity -> !sheet.holds(identity)).toList();
    for (List<Identity> part : Parts.of(broken)) {
      List<Diagnosis> found = ofPart(part);
      if (!found.isEmpty()) {
        diagnoses.addAll(found);
        diagnoses.addAll(of(part));
      }
    }
    return diagnoses;
  }

  private List<Diagnosis> ofPart(List<Identity> part) {
    List<Suspect> singles = suspects.of(part);
    int most = singles.isEmpty() ? 0 : singles.get(0).mended().size();
    boolean small = part.size() <= LARGEST_RIDDLE;
    if (most == part.size()) {
      Shift swap = small && !singles.get(0).hasPattern() ? pairs.of(part) : null;
      if (swap == null || swap.pattern() != Pattern.SWAPPED_VALUES || swap.mended().size() < most) {
        return List.of(single(part, singles));
      }
      sheet.make(swap.changes());
      return List.of(swap.diagnosis());
    }
    Shift together = small ? together(part, most) : null;
    if (together != null) {
      sheet.make(together.changes());
      return List.of(together.diagnosis());
    }
    return several(part, singles);
  }

  /** The part has one cause. */
  private Diagnosis single(List<Identity> part, List<Suspect> singles) {
    Suspect first = singles.get(0);
    Correction missing = first.hasPattern() ? null : MissingPart.in(part, sheet, surroundings);
    Diagnosis diagnosis =
        missing == null ? diagnosis(first, singles) : diagnosis(missing, first, singles);
    sheet.make(List.of(first.change()));
    return diagnosis;
  }

  /** Figures that are wrong together and explain more than any single one. */
  private @Nullable Shift together(List<Identity> part, int most) {
    Shift shift = shiftedRows.of(part);
    if (shift == null) {
      shift = swappedRows.of(part);
    }
    if (shift == null) {
      shift = pairs.of(part);
    }
    return shift != null && shift.mended().size() > most ? shift : null;
  }

  /** The suspects that still explain what they did when those before them are corrected. */
  private List<Diagnosis> several(List<Identity> part, List<Suspect> singles) {
    List<Diagnosis> diagnoses = new ArrayList<>();
    for (Suspect suspect : singles) {
      Suspect now = suspects.of(suspect.figure(), part);
      if (now != null && now.isConvincing() && now.mended().size() >= suspect.mended().size()) {
        diagnoses.add(diagnosis(now, singles));
        sheet.make(List.of(now.change()));
      }
    }
    diagnoses.replaceAll(this::certainOnlyIfAllHolds);
    return diagnoses;
  }

  /** A figure that still stands in a broken identity may be another one's victim. */
  private Diagnosis certainOnlyIfAllHolds(Diagnosis diagnosis) {
    boolean allHolds = sheet.broken(diagnosis.likeliest().figure()) == 0;
    return diagnosis.with(diagnosis.explained(), diagnosis.certain() && allHolds);
  }

  private static Diagnosis diagnosis(Suspect first, List<Suspect> singles) {
    List<Suspect> rivals = rivals(first, singles);
    boolean standsOut = rivals.isEmpty() || first.score() - rivals.get(0).score() >= BEYOND_DOUBT;
    boolean twofold = first.mended().size() > 1;
    boolean telling =
        first.hasPattern()
            && Surroundings.isTelling(first.figure().value())
            && rivals.stream().noneMatch(Suspect::hasPattern);
    boolean certain = standsOut && !first.doubtful() && (twofold || telling);
    return new Diagnosis(
        List.of(first.correction()),
        corrections(rivals),
        List.copyOf(first.mended()),
        certain,
        first.doubtful());
  }

  private static Diagnosis diagnosis(Correction missing, Suspect first, List<Suspect> singles) {
    return new Diagnosis(
        List.of(missing), corrections(singles), List.copyOf(first.mended()), false, false);
  }

  /** Other figures that would explain some of the same. */
  private static List<Suspect> rivals(Suspect first, List<Suspect> singles) {
    return singles.stream()
        .filter(other -> !other.figure().equals(first.figure()))
        .filter(other -> !Collections.disjoint(other.mended(), first.mended()))
        .toList();
  }

  private static List<Correction> corrections(List<Suspect> suspects) {
    return suspects.stream().limit(MOST_ALTERNATIVES).map(Suspect::correction).toList();
  }
}
