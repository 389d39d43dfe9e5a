package org.gouji.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** State assets in use (国有资产占有使用). */
public record Assets(
    @Key(zh = "截止时间", en = "as of") @Nullable String asOf,
    @Key(zh = "车辆", en = "vehicles") @Nullable Vehicles vehicles,
    @Key(zh = "车辆编制", en = "authorised vehicles") @Nullable Vehicles authorisedVehicles,
    @Key(zh = "计划购置车辆", en = "vehicles to be bought") @Nullable Vehicles plannedVehicles,
    @Key(zh = "大型设备", en = "large equipment", counts = Unit.PIECE)
        @Nullable Figure largeEquipment) {

  /** The total and every kind of which both the vehicles and their authorised number are stated. */
  public List<Bound> vehiclesWithinAuthorised() {
    List<Bound> bounds = new ArrayList<>();
    if (vehicles != null && authorisedVehicles != null) {
      for (Figure used : vehicles.totalAndKinds()) {
        authorisedVehicles.totalAndKinds().stream()
            .filter(authorised -> authorised.key().equals(used.key()))
            .forEach(authorised -> bounds.add(new Bound(List.of(used), List.of(authorised))));
      }
    }
    return List.copyOf(bounds);
  }

  /** The total with its kinds, of the vehicles in use and of the authorised ones. */
  public List<Footing> kindFootings() {
    List<Footing> footings = new ArrayList<>();
    for (Vehicles fleet : Arrays.asList(vehicles, authorisedVehicles)) {
      if (fleet != null && fleet.total() != null && !fleet.kinds().isEmpty()) {
        footings.add(new Footing(fleet.total(), fleet.kinds()));
      }
    }
    return footings;
  }

  /** The numbers by kind of the vehicles in use and of those to be bought. */
  public List<Figure> vehiclesByKind() {
    return Stream.of(vehicles, plannedVehicles)
        .filter(Objects::nonNull)
        .flatMap(fleet -> fleet.kinds().stream())
        .toList();
  }
}
