package org.gouji.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A printed total and the printed parts that must add up to it.
 *
 * @param parts the stated parts, at least one
 */
public record Footing(Figure total, List<Figure> parts) {

  /**
   * Of an open list: the parts that are stated; null where the total or every part is not, or where
   * the document gives a part's change but not its amount.
   */
  static @Nullable Footing ofStated(Item whole, List<? extends Changing> parts) {
    if (whole.amount() == null) {
      return null;
    }
    List<Figure> stated = new ArrayList<>(parts.size());
    for (Changing part : parts) {
      if (part.lacksAmount()) {
        return null;
      }
      if (part.amount() != null) {
        stated.add(part.amount());
      }
    }
    return stated.isEmpty()
        ? null
        : new Footing(whole.amount(), Collections.unmodifiableList(stated));
  }

  /**
   * Of the parts of one year together with money carried from or into another: the total, which
   * holds both, and the subtotal of the year, which holds the parts alone. Where no part is stated
   * the total consists of subtotal and carried money.
   */
  static List<Footing> ofYear(Item total, Item year, List<? extends Changing> parts, Item carried) {
    if (Lists.stated(parts, Changing::amount).isEmpty()) {
      return present(ofAll(total, List.of(year, carried)), null);
    }
    List<Changing> all = new ArrayList<>(parts);
    all.add(carried);
    return present(ofStated(total, all), ofStated(year, parts));
  }

  /**
   * The subtotal of a year: as stated, or else the total less the money carried, which is none
   * where the parts of the year make up the total. Absent where neither is certain.
   */
  static Item yearOf(Item total, Item year, List<? extends Changing> parts, Item carried) {
    Footing footing = ofStated(total, parts);
    boolean nothing = carried.amount() == null && footing != null && footing.gap().signum() == 0;
    if (year.isStated() || nothing) {
      return year.isStated() ? year : new Item(total.amount(), null, null, null, null);
    }
    List<Figure> wholes = Portions.wholes(total, year, carried);
    boolean known = carried.amount() != null && !wholes.isEmpty();
    return known ? new Item(wholes.get(wholes.size() - 1), null, null, null, null) : Item.ABSENT;
  }

  /** Of a closed set: null where the total or one part is not stated. */
  static @Nullable Footing ofAll(Item whole, List<Item> parts) {
    Footing footing = ofStated(whole, parts);
    return footing != null && footing.parts.size() == parts.size() ? footing : null;
  }

  /** Of parts that are empty where one of them is not stated; null then, or without a total. */
  static @Nullable Footing ofComplete(Item whole, List<Figure> parts) {
    return whole.amount() == null || parts.isEmpty() ? null : new Footing(whole.amount(), parts);
  }

  /** The total less its parts, in the unit of the total. */
  BigDecimal gap() {
    BigDecimal gap = total.value();
    for (Figure part : parts) {
      gap = gap.subtract(part.valueIn(total.unit()));
    }
    return gap;
  }

  /** Every row that states its total and what partitions it, the total row last. */
  static List<Footing> across(
      List<? extends PartitionedRow> rows, @Nullable PartitionedRow totalRow) {
    List<Footing> footings = new ArrayList<>(rows.size() + 1);
    for (PartitionedRow row : rows) {
      Footing footing = row.acrossFooting();
      if (footing != null) {
        footings.add(footing);
      }
    }
    Footing last = totalRow == null ? null : totalRow.acrossFooting();
    if (last != null) {
      footings.add(last);
    }
    return footings;
  }

  private static List<Footing> present(@Nullable Footing first, @Nullable Footing second) {
    List<Footing> present = new ArrayList<>();
    if (first != null) {
      present.add(first);
    }
    if (second != null) {
      present.add(second);
    }
    return present;
  }
}
