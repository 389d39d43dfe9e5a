package org.gouji.diagnosis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gouji.examining.Identity;
import org.gouji.examining.Relation;
import org.gouji.model.Figure;
import org.jspecify.annotations.Nullable;

/** Finds the figures that could be the wrong one: no identity that holds may break. */
final class Suspects {
  private final Sheet sheet;
  private final Surroundings surroundings;

  Suspects(Sheet sheet, Surroundings surroundings) {
    this.sheet = sheet;
    this.surroundings = surroundings;
  }

  /** The suspects of a part, each with its likeliest number, the likeliest first. */
  List<Suspect> of(List<Identity> part) {
    List<Suspect> suspects = new ArrayList<>();
    for (Figure figure : Parts.figures(part)) {
      Suspect suspect = of(figure, part);
      if (suspect != null) {
        suspects.add(suspect);
      }
    }
    suspects.sort(Suspect.LIKELIEST_FIRST);
    return suspects;
  }

  /** A figure of a part with its likeliest number; null where it cannot be the wrong one. */
  @Nullable Suspect of(Figure figure, List<Identity> part) {
    Suspect likeliest = null;
    for (BigDecimal value : wanted(figure)) {
      Sheet.Change change = new Sheet.Change(figure, value);
      Sheet.Outcome outcome = sheet.attempt(List.of(change));
      if (outcome.harmed().isEmpty() && !outcome.mended().isEmpty()) {
        Slip slip = slip(change, outcome.mended());
        if (isDetermined(figure, outcome.mended()) || tells(change, slip)) {
          boolean elsewhere = surroundings.isPrintedElsewhere(value, figure.unit());
          Suspect suspect = Suspect.of(change, slip, outcome.mended(), part.size(), elsewhere);
          likeliest =
              likeliest == null || suspect.score() > likeliest.score() ? suspect : likeliest;
        }
      }
    }
    return likeliest;
  }

  /** The numbers that the broken identities of a figure want it to print. */
  Set<BigDecimal> wanted(Figure figure) {
    Set<BigDecimal> wanted = new LinkedHashSet<>();
    for (Tie tie : sheet.ties(figure)) {
      if (!sheet.holds(tie.identity())) {
        BigDecimal by = tie.making(sheet.difference(tie.identity()));
        if (by != null) {
          wanted.add(printed(figure, by));
        } else if (surroundings.prints(figure)) {
          wanted.addAll(Undoing.slipsOf(sheet.value(figure), decimals(figure)));
        }
      }
    }
    wanted.removeIf(value -> value.compareTo(sheet.value(figure)) == 0);
    return wanted;
  }

  /** What a figure would have to print for an identity to hold with changes; null if nothing. */
  @Nullable BigDecimal makingUp(List<Sheet.Change> changes, Figure figure, Identity identity) {
    for (Tie tie : sheet.ties(figure)) {
      if (tie.identity().equals(identity)) {
        BigDecimal by = tie.making(sheet.difference(identity, changes));
        return by == null ? null : printed(figure, by);
      }
    }
    return null;
  }

  /** What a figure would have to print for the first sum of it to hold with changes, if any. */
  @Nullable BigDecimal makingUp(List<Sheet.Change> changes, Figure figure) {
    return sheet.ties(figure).stream()
        .map(Tie::identity)
        .filter(identity -> identity.relation() == Relation.SUM)
        .findFirst()
        .map(identity -> makingUp(changes, figure, identity))
        .orElse(null);
  }

  /** The slip of the pen that leads from what a figure should print to what it prints. */
  Slip slip(Sheet.Change change) {
    Figure figure = change.figure();
    return Digits.between(change.value(), figure.value(), decimals(figure));
  }

  private Slip slip(Sheet.Change change, List<Identity> mended) {
    return slip(change).orLikelier(surroundings.between(change.value(), change.figure(), mended));
  }

  /** Whether a number is long enough for its likeness to the printed one to be no accident. */
  static boolean tells(Sheet.Change change, Slip slip) {
    return slip.pattern() != Pattern.NONE
        && change.value().stripTrailingZeros().precision() >= Surroundings.TELLING_DIGITS;
  }

  /** Neither a bound nor a percentage says what the figures beside it should print. */
  private static boolean isDetermined(Figure figure, List<Identity> mended) {
    return mended.stream()
        .anyMatch(
            identity ->
                identity.relation() != Relation.AT_MOST
                    && identity.relation() != Relation.NOT_NEGATIVE
                    && (identity.relation() != Relation.PERCENTAGE
                        || identity.subject().equals(figure)));
  }

  /** A changed number as the figure would print it, with at least the decimals that it has. */
  private BigDecimal printed(Figure figure, BigDecimal by) {
    BigDecimal number = sheet.value(figure).add(by);
    BigDecimal rounded =
        number.setScale(decimals(figure), RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.signum() == 0
        ? BigDecimal.ZERO
        : rounded.setScale(Math.max(0, Math.max(figure.value().scale(), rounded.scale())));
  }

  private static int decimals(Figure figure) {
    return Math.max(0, Math.max(figure.value().scale(), figure.half().scale() - 1));
  }
}
