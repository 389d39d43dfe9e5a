package org.gouji.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The three publics, in the narrative or in their table (“三公”经费). */
public record ThreePublic(
    @Key(zh = "“三公”经费合计", en = "total of the three publics") Item total,
    @Key(zh = "因公出国（境）费", en = "overseas travel") Item overseas,
    @Key(zh = "公务用车购置及运行费", en = "official vehicles") Item vehicles,
    @Key(zh = "公务用车购置费", en = "vehicle purchase") Item vehiclePurchase,
    @Key(zh = "公务用车运行费", en = "vehicle operation") Item vehicleOperation,
    @Key(zh = "公务接待费", en = "hospitality") Item hospitality,
    @Key(zh = "机关运行经费", en = "agency operating expenses") Item agencyOperating,
    @Key(zh = "文字说明无此项", en = "none, as stated in words") @Nullable Boolean noneStated)
    implements Breakdown, NeverNegative, Portioned {
  @Override
  public Item whole() {
    return total;
  }

  @Override
  public List<Item> parts() {
    return List.of(overseas, vehicles, hospitality);
  }

  /** With vehicles from purchase and operation where only these state a change. */
  @Override
  public List<Figure> changesOfParts() {
    return vehicles.change() != null
        ? Item.allChanges(overseas, vehicles, hospitality)
        : Item.allChanges(overseas, vehiclePurchase, vehicleOperation, hospitality);
  }

  /** With the change of vehicles from those of purchase and operation. */
  @Override
  public List<Footing> changeFootings() {
    List<Footing> footings = new ArrayList<>(Breakdown.super.changeFootings());
    List<Figure> changes = Item.allChanges(vehiclePurchase, vehicleOperation);
    if (vehicles.change() != null && !changes.isEmpty()) {
      footings.add(new Footing(vehicles.change(), changes));
    }
    return footings;
  }

  /** These figures, and those of last year as far as they stand beside them. */
  private List<ThreePublic> years() {
    ThreePublic lastYear =
        new ThreePublic(
            total.lastYear(),
            overseas.lastYear(),
            vehicles.lastYear(),
            vehiclePurchase.lastYear(),
            vehicleOperation.lastYear(),
            hospitality.lastYear(),
            agencyOperating.lastYear(),
            null);
    return List.of(this, lastYear);
  }

  /** The total with the three items, this year and last. */
  public List<Footing> footings() {
    return Lists.stated(years(), year -> Footing.ofComplete(year.total, year.amountsOfParts()));
  }

  /** The vehicles with purchase and operation, this year and last. */
  public List<Footing> vehicleFootings() {
    return Lists.stated(
        years(),
        year ->
            Footing.ofComplete(
                year.vehicles, Item.allAmounts(year.vehiclePurchase, year.vehicleOperation)));
  }

  /**
   * The amounts of the three items where all are stated; vehicles from purchase and operation where
   * only these are.
   */
  private List<Figure> amountsOfParts() {
    return vehicles.amount() != null
        ? Item.allAmounts(overseas, vehicles, hospitality)
        : Item.allAmounts(overseas, vehiclePurchase, vehicleOperation, hospitality);
  }

  /** Purchase and operation are given as shares of vehicles or of all three. */
  @Override
  public List<Portion> portions() {
    return new Portions()
        .add(Item.amounts(total), List.of(total, overseas, vehicles, hospitality))
        .addOfEither(total, vehicles, vehiclePurchase, vehicleOperation)
        .list();
  }

  @Override
  public List<Shares> completeShares() {
    return Portions.ofAll(parts());
  }

  @Override
  public List<Figure> neverNegative() {
    return Item.amounts(
        total, overseas, vehicles, vehiclePurchase, vehicleOperation, hospitality, agencyOperating);
  }
}
