package org.gouji.examining;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.gouji.model.Aspect;
import org.gouji.model.Figure;
import org.gouji.model.Name;
import org.gouji.model.Place;
import org.gouji.model.Text;
import org.gouji.model.Unit;
import org.junit.jupiter.api.Test;

/** Equal, rounded, wrong: by the definitions of the catalogue, with figures worked out by hand. */
final class GradingTest {
  private static final Grading INTERVAL = new Grading(false);
  private static final Grading EXACT = new Grading(true);

  private static Figure figure(String value, Unit unit) {
    BigDecimal number = new BigDecimal(value);
    BigDecimal half = BigDecimal.valueOf(5, Math.max(2, number.scale()) + 1);
    Name name = new Name(null, null, new Text("数", "figure"), Aspect.AMOUNT);
    return new Figure(
        number, unit, unit.isMoney() ? half : BigDecimal.ZERO, new Place("x", 1, 1, 1), name);
  }

  private static Figure wan(String value) {
    return figure(value, Unit.TEN_THOUSAND_YUAN);
  }

  private static Figure yuan(String value) {
    return figure(value, Unit.YUAN);
  }

  private static Grade sum(Grading grading, String total, String... parts) {
    List<Addend> addends = Arrays.stream(parts).map(part -> new Addend(wan(part), 1)).toList();
    return grading.sum("A00", wan(total), addends).grade();
  }

  private static Grade equal(Figure one, Figure other) {
    return INTERVAL.equal("A00", one, other).grade();
  }

  @Test
  void aSumMayMissByHalfAUnitForEachFigureThatIsNotZero() {
    assertEquals(Grade.EQUAL, sum(INTERVAL, "1028.96", "435.97", "592.99"));
    assertEquals(Grade.ROUNDED, sum(INTERVAL, "1028.97", "435.97", "592.99"));
    assertEquals(Grade.WRONG, sum(INTERVAL, "1028.98", "435.97", "592.99"));
    assertEquals(Grade.WRONG, sum(INTERVAL, "1028.96", "435.97", "529.99"));
  }

  @Test
  void zerosAreNotRounded() {
    assertEquals(Grade.ROUNDED, sum(INTERVAL, "10.01", "10.00", "0"));
    assertEquals(Grade.WRONG, sum(INTERVAL, "10.02", "10.00", "0", "0", "0"));
  }

  @Test
  void anOfficeMayAskForExactSums() {
    assertEquals(Grade.EQUAL, sum(EXACT, "10.0", "4.00", "6"));
    assertEquals(Grade.WRONG, sum(EXACT, "10.01", "4.00", "6.00"));
  }

  @Test
  void theSameFigureInOneUnitIsTheSameOrWrong() {
    assertEquals(Grade.EQUAL, equal(wan("927.6"), wan("927.60")));
    assertEquals(Grade.WRONG, equal(wan("927.60"), wan("927.61")));
  }

  @Test
  void betweenUnitsItRoundsToThePrintedPlaces() {
    assertEquals(Grade.EQUAL, equal(wan("7630.61"), yuan("76306134")));
    assertEquals(Grade.EQUAL, equal(yuan("76306134"), wan("7630.61")));
    assertEquals(Grade.WRONG, equal(wan("7630.63"), yuan("76306134")));
  }

  @Test
  void truncationIsANoteAndRoundingTheWrongWayIsNot() {
    assertEquals(Grade.ROUNDED, equal(wan("7630.61"), yuan("76306194")));
    assertEquals(Grade.ROUNDED, equal(yuan("76306194"), wan("7630.61")));
    assertEquals(Grade.WRONG, equal(wan("7630.62"), yuan("76306114")));
    assertEquals(Grade.ROUNDED, equal(wan("-7630.61"), yuan("-76306194")));
  }

  @Test
  void moreDecimalsInOneUnitAreANote() {
    assertEquals(Grade.ROUNDED, equal(wan("1282.73"), wan("1282.734")));
    assertEquals(Grade.WRONG, equal(wan("1282.73"), wan("1282.741")));
  }

  @Test
  void countsAreExact() {
    Figure filled = figure("17", Unit.POST);
    Figure authorised = figure("15", Unit.POST);
    Identity identity = INTERVAL.atMost("S01", filled, List.of(new Addend(authorised, 1)));
    assertEquals(Grade.WRONG, identity.grade());
    assertEquals(new BigDecimal("2"), identity.difference());
  }
}
