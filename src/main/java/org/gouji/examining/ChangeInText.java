package org.gouji.examining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Changing;
import org.gouji.model.Figure;
import org.gouji.prose.ChangeWords;
import org.jspecify.annotations.Nullable;

/** An item as one sentence of the prose gives it. */
public record ChangeInText(
    @Nullable Figure amount, Figure change, @Nullable Figure changePercent, @Nullable Figure prior)
    implements Changing {

  /**
   * The reading of a sentence that agrees with itself, or else the likeliest; none without one, nor
   * for the percentage of a change that is too small to be printed.
   */
  static List<ChangeInText> of(ChangeWords words) {
    List<Figure> amounts = words.amounts();
    if (words.percent() == null) {
      return amounts.size() == 1
          ? List.of(new ChangeInText(amounts.get(0), words.change(), null, words.prior()))
          : List.of();
    }
    if (words.change().isZero()) {
      return List.of();
    }
    if (words.prior() != null) {
      return List.of(new ChangeInText(null, words.change(), words.percent(), words.prior()));
    }
    List<ChangeInText> readings = new ArrayList<>();
    for (Figure amount : sums(amounts)) {
      ChangeInText reading = new ChangeInText(amount, words.change(), words.percent(), null);
      Identity identity = Percentages.of("", reading);
      if (identity == null) {
        return List.of();
      }
      if (!identity.isBroken()) {
        return List.of(reading);
      }
      readings.add(reading);
    }
    return readings.isEmpty() ? List.of() : List.of(readings.get(0));
  }

  /** Everything that the amounts may add up to, the last one alone first. */
  private static List<Figure> sums(List<Figure> amounts) {
    List<Figure> sums = new ArrayList<>();
    for (int last = amounts.size() - 1; last >= 0; last--) {
      Figure sum = amounts.get(last);
      sums.add(sum);
      for (int i = last - 1; i >= 0; i--) {
        Figure other = amounts.get(i);
        BigDecimal value = sum.value().add(other.valueIn(sum.unit()));
        BigDecimal half = sum.half().add(other.slackIn(sum.unit()));
        sum = new Figure(value, sum.unit(), half, sum.place(), sum.name());
        sums.add(sum);
      }
    }
    return sums;
  }

  /** Documents that cut off their amounts take the percentages of the uncut ones. */
  @Override
  public boolean mayBeCut() {
    return true;
  }

  @Override
  public @Nullable Figure share() {
    return null;
  }

  @Override
  public @Nullable String reason() {
    return null;
  }
}
