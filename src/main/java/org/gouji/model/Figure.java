package org.gouji.model;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One printed number.
 *
 * @param value exactly as written, never rounded
 * @param unit what it counts
 * @param half half a unit of the last printed place: the unrounded value lies within {@code value ±
 *     half}; zero for counts
 * @param place where it stands
 * @param name what it is called
 */
public record Figure(BigDecimal value, Unit unit, BigDecimal half, Place place, Name name)
    implements Serializable {
  public boolean isZero() {
    return value.signum() == 0;
  }

  public boolean isPositive() {
    return value.signum() > 0;
  }

  public boolean isNegative() {
    return value.signum() < 0;
  }

  /**
   * The figure as another document refers to it.
   *
   * @param file where it stands
   * @param calledHere its name there
   */
  Figure seenFromElsewhere(String file, Name calledHere) {
    Place elsewhere = new Place(place.path(), place.line(), place.column(), place.length(), file);
    return new Figure(value, unit, half, elsewhere, calledHere);
  }

  /** The same figure with another number. */
  public Figure printing(BigDecimal number) {
    return new Figure(number, unit, half, place, name);
  }

  /** Where it stands tells it from nearly every other; rules look figures up all the time. */
  @Override
  public int hashCode() {
    return 31 * place.line() + place.column();
  }

  /** The last part of its path. */
  public String key() {
    return place.path().substring(place.path().lastIndexOf('.') + 1);
  }

  /** Whether it stands in one of the published tables. */
  public boolean isInTable() {
    return place.path().startsWith("tables.");
  }

  /** Whether it prints this whole number. */
  public boolean isNumber(int number) {
    return value.compareTo(BigDecimal.valueOf(number)) == 0;
  }

  /** Whether both print the same number in the same unit, whatever the number of decimals. */
  public boolean sameAmountAs(Figure other) {
    return unit == other.unit && value.compareTo(other.value) == 0;
  }

  /**
   * Whether both may print the same quantity, one of them with fewer places: rounded or cut off.
   */
  public boolean mayRepeat(Figure other) {
    if (unit != other.unit && !(unit.isMoney() && other.unit.isMoney())) {
      return false;
    }
    BigDecimal gap = value.subtract(other.valueIn(unit)).abs();
    BigDecimal coarser = half.max(other.in(unit, other.half));
    boolean same = half.compareTo(other.in(unit, other.half)) == 0;
    return gap.signum() == 0 || (!same && gap.compareTo(coarser.add(coarser)) < 0);
  }

  /** The value in another unit of money, or the value itself where both units are the same. */
  public BigDecimal valueIn(Unit other) {
    return in(other, value);
  }

  /**
   * Half a unit of the last printed place in another unit; zero for a figure of zero, which nobody
   * rounded.
   */
  public BigDecimal slackIn(Unit other) {
    return isZero() ? BigDecimal.ZERO : in(other, half);
  }

  private BigDecimal in(Unit other, BigDecimal number) {
    return unit == other ? number : number.scaleByPowerOfTen(unit.powerOver(other));
  }
}
