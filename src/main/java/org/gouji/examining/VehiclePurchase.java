package org.gouji.examining;

import java.math.BigDecimal;
import java.util.Map;
import org.gouji.model.Figure;
import org.gouji.model.Place;
import org.gouji.model.Text;
import org.gouji.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The money to buy vehicles with, and the vehicles.
 *
 * @param vehicles how many are to be bought; null where the document does not say it clearly
 * @param highest what so many may cost in 万元; null where no norm says
 */
public record VehiclePurchase(
    Figure money, @Nullable BigDecimal vehicles, @Nullable BigDecimal highest) implements Blemish {

  /**
   * Whether there is money without vehicles, vehicles without money, or more than they may cost.
   */
  boolean isAmiss() {
    return vehicles != null && (money.isZero() != (vehicles.signum() == 0) || isTooDear());
  }

  @Override
  public String variant() {
    if (money.isZero()) {
      return "unpaid";
    }
    return vehicles != null && vehicles.signum() == 0 ? "unplanned" : "dear";
  }

  @Override
  public Place place() {
    return money.place();
  }

  @Override
  public Map<String, Text> details() {
    Unit unit = money.unit();
    BigDecimal limit = highest == null ? BigDecimal.ZERO : in(unit, highest);
    return Map.of(
        "name", money.name().text(),
        "stated", same(money.value()),
        "unit", new Text(unit.symbol(), unit.english()),
        "vehicles", same(vehicles),
        "limit", same(limit));
  }

  /** Whether even the least amount that is printed like this is too much. */
  private boolean isTooDear() {
    Unit unit = Unit.TEN_THOUSAND_YUAN;
    return highest != null
        && money.valueIn(unit).subtract(money.slackIn(unit)).compareTo(highest) > 0;
  }

  private static BigDecimal in(Unit unit, BigDecimal tenThousands) {
    return tenThousands.scaleByPowerOfTen(Unit.TEN_THOUSAND_YUAN.powerOver(unit));
  }

  private static Text same(@Nullable BigDecimal number) {
    String text = number == null ? "" : number.toPlainString();
    return new Text(text, text);
  }
}
