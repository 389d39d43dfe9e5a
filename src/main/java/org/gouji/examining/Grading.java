package org.gouji.examining;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.model.Figure;
import org.gouji.model.Unit;

/** Judges identities over printed figures: equal, rounded or wrong. */
final class Grading {
  private final boolean exact;

  /**
   * Judges by the office's policy.
   *
   * @param exact whether a difference that rounding explains is wrong all the same
   */
  Grading(boolean exact) {
    this.exact = exact;
  }

  /** A sum of figures in a finer unit equals a subject that prints it rounded. */
  Identity sum(String check, Figure subject, List<Addend> addends) {
    BigDecimal expected = sumOf(addends, subject.unit());
    BigDecimal difference = subject.value().subtract(expected);
    BigDecimal unprinted = areFiner(addends, subject) ? subject.half() : BigDecimal.ZERO;
    BigDecimal tolerance = exact ? unprinted : tolerance(subject, addends);
    boolean rounds = difference.abs().compareTo(unprinted) <= 0;
    Grade grade = rounds ? Grade.EQUAL : within(difference, tolerance);
    return new Identity(
        check, Relation.SUM, subject, addends, grade, expected, difference, tolerance);
  }

  private static boolean areFiner(List<Addend> addends, Figure subject) {
    for (Addend addend : addends) {
      if (powerBetween(addend.figure(), subject) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Between two units the part may exceed the whole by what the coarser of them does not print. */
  Identity atMost(String check, Figure subject, List<Addend> addends) {
    BigDecimal expected = sumOf(addends, subject.unit());
    BigDecimal difference = subject.value().subtract(expected);
    BigDecimal unprinted = unprinted(subject, addends);
    BigDecimal tolerance =
        exact ? unprinted : tolerance(subject, addends).max(unprinted.add(unprinted));
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
      boolean truncates =
          difference.abs().compareTo(tolerance.add(tolerance)) < 0
              && (mine.compareTo(theirs) > 0) == isNearerZero(subject.value(), expected);
      if (!rounds || subject.unit() == other.unit()) {
        grade = (rounds || truncates) && !exact ? Grade.ROUNDED : Grade.WRONG;
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
        exact && subject.unit() == other.unit() ? BigDecimal.ZERO : tolerance);
  }

  Identity converted(String check, Figure figure, Figure other) {
    Conversion conversion = Conversion.between(figure, other);
    BigDecimal tolerance = exact ? conversion.coarser().half() : conversion.tolerance();
    return conversion.identity(check, within(conversion.difference(), tolerance), tolerance);
  }

  private static boolean isNearerZero(BigDecimal value, BigDecimal other) {
    return value.abs().compareTo(other.abs()) < 0;
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

  /** The addends with their signs, in one unit. */
  static BigDecimal sumOf(List<Addend> addends, Unit unit) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < addends.size(); i++) {
      sum = sum.add(addends.get(i).valueIn(unit));
    }
    return sum;
  }

  /** Most figures of an identity are printed alike: their half units are counted, not added up. */
  private static BigDecimal tolerance(Figure subject, List<Addend> addends) {
    int alike = subject.isZero() ? 0 : 1;
    BigDecimal others = BigDecimal.ZERO;
    for (int i = 0; i < addends.size(); i++) {
      Figure figure = addends.get(i).figure();
      if (figure.isZero()) {
        continue;
      }
      if (isPrintedLike(figure, subject)) {
        alike++;
      } else {
        others = others.add(figure.slackIn(subject.unit()));
      }
    }
    return alike == 0 ? others : subject.half().multiply(BigDecimal.valueOf(alike)).add(others);
  }

  private static boolean isPrintedLike(Figure figure, Figure other) {
    return figure.unit() == other.unit()
        && figure.half().scale() == other.half().scale()
        && figure.half().compareTo(other.half()) == 0;
  }

  private static int powerBetween(Figure from, Figure to) {
    return from.unit() == to.unit() ? 0 : from.unit().powerOver(to.unit());
  }
}
