package org.gouji.examining;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Figure;
import org.gouji.model.Unit;
import org.jspecify.annotations.Nullable;

/** Judges identities over printed figures: equal, rounded or wrong. */
final class Grading {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final boolean exact;

  /**
   * Judges by the office's policy.
   *
   * @param exact whether a difference that rounding explains is wrong all the same
   */
  Grading(boolean exact) {
    this.exact = exact;
  }

  Identity sum(String check, Figure subject, List<Addend> addends) {
    BigDecimal expected = sumOf(addends, subject.unit());
    BigDecimal difference = subject.value().subtract(expected);
    BigDecimal tolerance = tolerance(subject, addends);
    Grade grade = difference.signum() == 0 ? Grade.EQUAL : within(difference, tolerance);
    return new Identity(
        check, Relation.SUM, subject, addends, grade, expected, difference, tolerance);
  }

  /** Between two units the part may exceed the whole by what the coarser of them does not print. */
  Identity atMost(String check, Figure subject, List<Addend> addends) {
    BigDecimal expected = sumOf(addends, subject.unit());
    BigDecimal difference = subject.value().subtract(expected);
    BigDecimal unprinted = unprinted(subject, addends);
    BigDecimal tolerance = tolerance(subject, addends).max(unprinted.add(unprinted));
    Grade grade =
        difference.compareTo(unprinted) <= 0 ? Grade.EQUAL : within(difference, tolerance);
    return new Identity(
        check, Relation.AT_MOST, subject, addends, grade, expected, difference, tolerance);
  }

  /**
   * The same quantity printed twice: in one unit and with the same decimals nothing but equality
   * will do.
   */
  Identity equal(String check, Figure subject, Figure other) {
    BigDecimal expected = other.valueIn(subject.unit());
    BigDecimal difference = subject.value().subtract(expected);
    BigDecimal mine = subject.half();
    BigDecimal theirs = other.half().scaleByPowerOfTen(powerBetween(other, subject));
    BigDecimal tolerance = mine.compareTo(theirs) == 0 ? BigDecimal.ZERO : mine.max(theirs);
    Grade grade = Grade.EQUAL;
    if (difference.signum() != 0) {
      boolean rounds = difference.abs().compareTo(tolerance) <= 0;
      boolean truncates = difference.abs().compareTo(tolerance.add(tolerance)) < 0;
      if (rounds && subject.unit() != other.unit()) {
        grade = Grade.EQUAL;
      } else {
        grade = truncates && !exact ? Grade.ROUNDED : Grade.WRONG;
      }
    }
    return new Identity(
        check,
        Relation.EQUAL,
        subject,
        List.of(new Addend(other, 1)),
        grade,
        expected,
        difference,
        tolerance);
  }

  Identity notNegative(String check, Figure subject) {
    Grade grade = subject.isNegative() ? Grade.WRONG : Grade.EQUAL;
    BigDecimal zero = BigDecimal.ZERO;
    return new Identity(
        check, Relation.NOT_NEGATIVE, subject, List.of(), grade, zero, subject.value(), zero);
  }

  /**
   * Wrong only where the size fits and the sign does not: everything else is for the sum to judge.
   */
  Identity direction(String check, Figure subject, List<Addend> addends) {
    BigDecimal expected = sumOf(addends, subject.unit());
    BigDecimal tolerance = tolerance(subject, addends);
    boolean fits = subject.value().subtract(expected).abs().compareTo(tolerance) <= 0;
    boolean reversed = subject.value().add(expected).abs().compareTo(tolerance) <= 0;
    Grade grade = reversed && !fits ? Grade.WRONG : Grade.EQUAL;
    BigDecimal difference = subject.value().subtract(expected);
    return new Identity(
        check, Relation.DIRECTION, subject, addends, grade, expected, difference, tolerance);
  }

  Identity count(String check, Figure subject, int listed) {
    BigDecimal expected = BigDecimal.valueOf(listed);
    BigDecimal difference = subject.value().subtract(expected);
    Grade grade = difference.signum() == 0 ? Grade.EQUAL : Grade.WRONG;
    return new Identity(
        check, Relation.COUNT, subject, List.of(), grade, expected, difference, BigDecimal.ZERO);
  }

  /**
   * A stated percentage against change and base, recomputed from both ends of their intervals.
   *
   * @param base last year's figure, as addends
   * @return null where the base may be zero or negative, so that there is no percentage to compare
   *     with
   */
  @Nullable Identity percentage(String check, Figure subject, Addend change, List<Addend> base) {
    Unit unit = change.figure().unit();
    BigDecimal changed = change.valueIn(unit);
    BigDecimal changeSlack = change.figure().slackIn(unit);
    BigDecimal before = sumOf(base, unit);
    BigDecimal baseSlack =
        base.stream().map(a -> a.figure().slackIn(unit)).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (before.compareTo(baseSlack) <= 0) {
      return null;
    }
    BigDecimal least = percent(changed.subtract(changeSlack), before, baseSlack);
    BigDecimal most = percent(changed.add(changeSlack), before, baseSlack.negate());
    BigDecimal low = least.min(most).subtract(subject.half());
    BigDecimal high = least.max(most).add(subject.half());
    boolean fits = subject.value().compareTo(low) >= 0 && subject.value().compareTo(high) <= 0;
    BigDecimal expected =
        changed
            .multiply(HUNDRED)
            .divide(before, Math.max(0, subject.value().scale()), RoundingMode.HALF_UP);
    List<Addend> addends = new ArrayList<>(List.of(change));
    addends.addAll(base);
    return new Identity(
        check,
        Relation.PERCENTAGE,
        subject,
        List.copyOf(addends),
        fits ? Grade.EQUAL : Grade.WRONG,
        expected,
        subject.value().subtract(expected),
        subject.half());
  }

  /**
   * A rise reaches its end with the base moved one way, a fall with the base moved the other way.
   */
  private static BigDecimal percent(BigDecimal changed, BigDecimal before, BigDecimal slack) {
    BigDecimal base = changed.signum() >= 0 ? before.add(slack) : before.subtract(slack);
    return changed.multiply(HUNDRED).divide(base, MathContext.DECIMAL64);
  }

  private static BigDecimal unprinted(Figure subject, List<Addend> addends) {
    BigDecimal coarsest = BigDecimal.ZERO;
    for (Addend addend : addends) {
      Figure figure = addend.figure();
      if (figure.unit() != subject.unit()) {
        BigDecimal half = figure.half().scaleByPowerOfTen(powerBetween(figure, subject));
        coarsest = coarsest.max(subject.half()).max(half);
      }
    }
    return coarsest;
  }

  private Grade within(BigDecimal difference, BigDecimal tolerance) {
    return !exact && difference.abs().compareTo(tolerance) <= 0 ? Grade.ROUNDED : Grade.WRONG;
  }

  private static BigDecimal sumOf(List<Addend> addends, Unit unit) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Addend addend : addends) {
      sum = sum.add(addend.valueIn(unit));
    }
    return sum;
  }

  private static BigDecimal tolerance(Figure subject, List<Addend> addends) {
    BigDecimal tolerance = subject.slackIn(subject.unit());
    for (Addend addend : addends) {
      tolerance = tolerance.add(addend.figure().slackIn(subject.unit()));
    }
    return tolerance;
  }

  private static int powerBetween(Figure from, Figure to) {
    return from.unit() == to.unit() ? 0 : from.unit().powerOver(to.unit());
  }
}
