package org.gouji.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects items with the wholes that they may be shares of, and sets that are complete. */
final class Portions {
  private final List<Portion> portions = new ArrayList<>();

  /** Items of the same whole, or of one of several. */
  Portions add(List<Figure> wholes, List<? extends Changing> parts) {
    for (Changing part : parts) {
      portions.add(new Portion(part, wholes));
    }
    return this;
  }

  /** Items of one of two wholes; none where a whole is not stated, as they may be shares of it. */
  Portions addOfEither(Item nearer, Item wider, Item... parts) {
    List<Figure> wholes = Item.allAmounts(nearer, wider);
    return wholes.isEmpty() ? this : add(wholes, Arrays.asList(parts));
  }

  List<Portion> list() {
    return List.copyOf(portions);
  }

  /**
   * The total, and the part of it that belongs to the year where money is carried from or into
   * another: documents take shares of either.
   */
  static List<Figure> wholes(Item total, Item year, Item carried) {
    Figure all = total.amount();
    Figure rest = carried.amount();
    Figure own = year.amount();
    if (own == null && rest != null && !rest.isZero()) {
      own = less(all, rest);
    }
    return Stream.of(all, own).filter(Objects::nonNull).toList();
  }

  /** What remains of a figure without another; null where one of them is not stated. */
  static @Nullable Figure less(@Nullable Figure all, @Nullable Figure part) {
    return all == null || part == null
        ? null
        : new Figure(
            all.value().subtract(part.valueIn(all.unit())),
            all.unit(),
            all.half().add(part.slackIn(all.unit())),
            all.place(),
            all.name().less(part.name()));
  }

  /** The shares of an open list whose amounts add up to the whole. */
  static List<Shares> ofList(Item whole, List<? extends Changing> parts) {
    List<? extends Changing> said = parts.stream().filter(Portions::isSaid).toList();
    List<Shares> shares = ofAll(said);
    Footing footing = shares.isEmpty() ? null : Footing.ofStated(whole, parts);
    return footing != null && Links.fits(footing.total(), footing.parts()) ? shares : List.of();
  }

  /** The shares of a closed set of parts; none where one is missing. */
  static List<Shares> ofAll(List<? extends Changing> parts) {
    List<Figure> percents = new ArrayList<>();
    boolean something = false;
    for (Changing part : parts) {
      Figure percent = part.share();
      if (percent != null) {
        percents.add(percent);
        something |= !percent.isZero();
      } else if (!isNothing(part)) {
        return List.of();
      }
    }
    return something ? List.of(new Shares(List.copyOf(percents))) : List.of();
  }

  private static boolean isSaid(Changing part) {
    return part.amount() != null || part.share() != null;
  }

  private static boolean isNothing(Changing part) {
    @Nullable Figure amount = part.amount();
    return amount != null && amount.isZero();
  }
}
