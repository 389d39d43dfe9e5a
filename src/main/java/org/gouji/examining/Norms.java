package org.gouji.examining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gouji.model.Figure;
import org.gouji.model.Unit;
import org.gouji.rulebook.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Norms that norms set, as facts for the rules.
 *
 * @param vehiclePriceCaps highest price of one vehicle in 万元, by kind; empty where no norm is in
 *     force
 * @param vehicleKinds the kinds of vehicles that a budget document may list; empty where no norm
 *     names them
 */
public record Norms(Map<String, BigDecimal> vehiclePriceCaps, List<String> vehicleKinds) {
  /** Parameter vehicle-price-caps. */
  record PriceCaps(Map<String, BigDecimal> caps) {}

  /** Parameter vehicle-kinds. */
  record Kinds(List<String> kinds) {}

  static Norms of(Parameters parameters) {
    PriceCaps caps = parameters.find("vehicle-price-caps", PriceCaps.class);
    Kinds kinds = parameters.find("vehicle-kinds", Kinds.class);
    return new Norms(
        caps == null ? Map.of() : caps.caps(), kinds == null ? List.of() : kinds.kinds());
  }

  /** The highest cap of any kind; null where no norm is in force. */
  public @Nullable BigDecimal highestVehiclePrice() {
    return vehiclePriceCaps.values().stream().max(BigDecimal::compareTo).orElse(null);
  }

  /** Whether so many vehicles cost more together than the highest cap allows. */
  public boolean exceedsVehiclePrice(Figure purchase, Figure vehicles) {
    BigDecimal cap = highestVehiclePrice();
    return cap != null
        && purchase.valueIn(Unit.TEN_THOUSAND_YUAN).compareTo(cap.multiply(vehicles.value())) > 0;
  }
}
