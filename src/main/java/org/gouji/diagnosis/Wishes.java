package org.gouji.diagnosis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gouji.examining.Identity;
import org.gouji.examining.Relation;
import org.gouji.model.Aspect;
import org.gouji.model.Figure;
import org.jspecify.annotations.Nullable;

/** The numbers that broken identities want their figures to print. */
final class Wishes {
  private static final int USUAL_DECIMALS = 2;

  private final Sheet sheet;
  private final Surroundings surroundings;

  Wishes(Sheet sheet, Surroundings surroundings) {
    this.sheet = sheet;
    this.surroundings = surroundings;
  }

  /**
   * What a figure's broken identities want it to print: a number each, or where an identity leaves
   * room for several, those that a slip may have come from as well. What an equality wants comes
   * before what a sum wants, whose gap all its figures share.
   */
  Set<BigDecimal> of(Figure figure) {
    Set<BigDecimal> wanted = new LinkedHashSet<>();
    for (boolean equality : new boolean[] {true, false}) {
      for (Tie tie : sheet.ties(figure)) {
        boolean equal = tie.identity().relation() == Relation.EQUAL;
        if (equal == equality && !sheet.holds(tie.identity())) {
          wanted.addAll(of(figure, tie));
        }
      }
    }
    wanted.removeIf(
        value -> value.compareTo(sheet.value(figure)) == 0 || !isPossible(figure, value));
    return wanted;
  }

  private Set<BigDecimal> of(Figure figure, Tie tie) {
    Set<BigDecimal> wanted = new LinkedHashSet<>();
    BigDecimal by = tie.making(sheet.difference(tie.identity()));
    if (by != null) {
      wanted.add(printed(figure, by, decimals(figure)));
      if (figure.unit().isMoney() && figure.value().scale() > USUAL_DECIMALS) {
        wanted.add(printed(figure, by, USUAL_DECIMALS));
      }
    }
    if ((by == null || tie.leavesRoom(figure)) && surroundings.prints(figure)) {
      wanted.addAll(Undoing.slipsOf(sheet.value(figure), decimals(figure)));
    }
    return wanted;
  }

  /** What a figure would have to print for an identity to hold with changes; null if nothing. */
  @Nullable BigDecimal makingUp(List<Sheet.Change> changes, Figure figure, Identity identity) {
    for (Tie tie : sheet.ties(figure)) {
      if (tie.identity().equals(identity)) {
        BigDecimal by = tie.making(sheet.difference(identity, changes));
        BigDecimal value = by == null ? null : printed(figure, by, decimals(figure));
        return value != null && isPossible(figure, value) ? value : null;
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

  /** Only changes go below zero, and what is printed so. */
  private static boolean isPossible(Figure figure, BigDecimal value) {
    Aspect aspect = figure.name().aspect();
    return value.signum() >= 0
        || figure.isNegative()
        || aspect == Aspect.CHANGE
        || aspect == Aspect.CHANGE_PERCENT;
  }

  /** A changed number as the figure would print it. */
  private BigDecimal printed(Figure figure, BigDecimal by, int decimals) {
    BigDecimal number = sheet.value(figure).add(by);
    BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    int usual = Math.min(figure.value().scale(), USUAL_DECIMALS);
    return rounded.signum() == 0
        ? BigDecimal.ZERO
        : rounded.setScale(Math.max(0, Math.max(usual, rounded.scale())));
  }

  /** How many decimals a figure may print. */
  static int decimals(Figure figure) {
    return Math.max(0, Math.max(figure.value().scale(), figure.half().scale() - 1));
  }
}
