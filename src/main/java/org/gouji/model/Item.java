package org.gouji.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A money item: a number, or a mapping where the document says more about it. A key that the
 * document does not state is {@link #ABSENT}, never null, so that rules can ask {@code basic.amount
 * != null} without a guard.
 */
public record Item(
    @Key(zh = "金额", en = "amount") @Nullable Figure amount,
    @Key(zh = "增减额", en = "change") @Nullable Figure change,
    @Key(zh = "增减百分比", en = "percentage change", counts = Unit.PERCENT)
        @Nullable Figure changePercent,
    @Key(zh = "上年数", en = "last year's amount") @Nullable Figure prior,
    @Key(zh = "占比", en = "share of the whole", counts = Unit.PERCENT) @Nullable Figure share,
    @Key(zh = "原因", en = "reason") @Nullable String reason)
    implements Changing, ScalarForm {
  public static final Item ABSENT = new Item(null, null, null, null, null);

  /** An item whose share is not stated. */
  public Item(
      @Nullable Figure amount,
      @Nullable Figure change,
      @Nullable Figure changePercent,
      @Nullable Figure prior,
      @Nullable String reason) {
    this(amount, change, changePercent, prior, null, reason);
  }

  /** Whether an amount or a change is stated. */
  boolean isStated() {
    return amount != null || change != null;
  }

  /** Last year's amount as an item of its own. */
  Item lastYear() {
    return prior == null ? ABSENT : new Item(prior, null, null, null, null);
  }

  /** The item of a holder; absent where there is no holder. */
  static <T> Item in(@Nullable T holder, Function<T, Item> item) {
    return holder == null ? ABSENT : item.apply(holder);
  }

  /** The first item whose amount is stated; absent where none is. */
  static Item firstStated(Item... items) {
    for (Item item : items) {
      if (item.amount != null) {
        return item;
      }
    }
    return ABSENT;
  }

  /** The amounts that are stated, in order. */
  public static List<Figure> amounts(Item... items) {
    return Lists.stated(Arrays.asList(items), Item::amount);
  }

  /** The amounts of a closed set: all of them, or none where one is not stated. */
  public static List<Figure> allAmounts(Item... items) {
    return Lists.allStated(Arrays.asList(items), Item::amount);
  }

  /** The changes of a closed set: all of them, or none where one is not stated. */
  public static List<Figure> allChanges(Item... items) {
    return Lists.allStated(Arrays.asList(items), Item::change);
  }
}
