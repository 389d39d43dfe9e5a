package org.gouji.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gouji.examining.Demand;
import org.gouji.examining.Entry;
import org.gouji.model.Aspect;
import org.gouji.model.Figure;
import org.gouji.model.Name;
import org.gouji.model.Place;
import org.gouji.model.Text;
import org.gouji.model.Unit;
import org.junit.jupiter.api.Test;

/** A figure is named by one diagnosis only. */
final class RevisionsTest {
  private static final Entry ONE = amiss("A01");
  private static final Entry TWO = amiss("A02");

  private static Entry amiss(String check) {
    return new Demand(check, "default", false, new Place("x", 1, 1, 1), Map.of());
  }

  private static Correction correction(int line, String stated, String suggested) {
    Figure figure =
        new Figure(
            new BigDecimal(stated),
            Unit.TEN_THOUSAND_YUAN,
            new BigDecimal("0.005"),
            new Place("f" + line, line, 1, 4),
            new Name(null, null, new Text("数", "number"), Aspect.AMOUNT));
    return new Correction(figure, new BigDecimal(suggested), Pattern.NONE, null);
  }

  private static Diagnosis diagnosis(Entry explained, Correction... corrections) {
    return new Diagnosis(Arrays.asList(corrections), List.of(), List.of(explained), true, false);
  }

  @Test
  void theLaterNumberCounts() {
    Correction first = correction(1, "5.00", "6.00");
    Correction later = correction(1, "5.00", "7.00");
    Correction other = correction(2, "8.00", "9.00");
    assertEquals(
        List.of(new Diagnosis(List.of(later, other), List.of(), List.of(ONE, TWO), false, false)),
        Revisions.merged(List.of(diagnosis(ONE, first), diagnosis(TWO, later, other))));
  }

  @Test
  void aFigureThatPrintsAgainWhatItPrintsIsNotNamed() {
    Correction first = correction(1, "5.00", "6.00");
    Correction back = correction(1, "5.00", "5.0");
    Correction other = correction(2, "8.00", "9.00");
    assertEquals(
        List.of(new Diagnosis(List.of(other), List.of(), List.of(ONE, TWO), false, false)),
        Revisions.merged(List.of(diagnosis(ONE, first), diagnosis(TWO, back, other))));
  }

  @Test
  void diagnosesOfOtherFiguresStay() {
    List<Diagnosis> two =
        List.of(
            diagnosis(ONE, correction(1, "5.00", "6.00")),
            diagnosis(TWO, correction(2, "8.00", "9.00")));
    assertEquals(two, Revisions.merged(two));
  }
}
