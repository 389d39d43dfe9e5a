package org.gouji.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Economic codes of the basic expenditure table that are a part of the three publics. */
final class ThreePublicBounds {
  private ThreePublicBounds() {}

  /** Within the table of the three publics; within the narrative where the table lacks the item. */
  static List<Bound> of(Submission submission) {
    Tables tables = submission.tables();
    if (tables == null || tables.basicExpenditure() == null) {
      return List.of();
    }
    ThreePublic printed = tables.currentThreePublic();
    ThreePublic stated =
        submission.statement() == null ? null : submission.statement().threePublic();
    List<Bound> bounds = new ArrayList<>();
    for (EconomicRow row : tables.basicExpenditure().rows()) {
      Figure part = row.total().amount();
      Figure whole = Item.firstStated(item(row, printed), item(row, stated)).amount();
      if (part != null && whole != null) {
        bounds.add(new Bound(List.of(part), List.of(whole)));
      }
    }
    return bounds;
  }

  private static Item item(EconomicRow row, @Nullable ThreePublic items) {
    if (items == null || row.code() == null) {
      return Item.ABSENT;
    }
    return switch (row.code()) {
      case "30212" -> items.overseas();
      case "30217" -> items.hospitality();
      case "30231" -> items.vehicleOperation();
      case "31013" -> items.vehiclePurchase();
      default -> Item.ABSENT;
    };
  }
}
