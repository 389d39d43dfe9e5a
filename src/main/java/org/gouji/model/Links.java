package org.gouji.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects figures that print the same quantity, where both sides state it. */
final class Links {
  private final List<Link> links = new ArrayList<>();

  /** Both items. */
  Links add(Item item, Item other) {
    return add(item.amount(), other.amount());
  }

  /** Both figures. */
  Links add(@Nullable Figure figure, @Nullable Figure other) {
    if (figure != null && other != null) {
      links.add(new Link(figure, List.of(other)));
    }
    return this;
  }

  /** Items that stand in the same order on both sides. */
  Links addEach(List<Item> items, List<Item> others) {
    for (int i = 0; i < items.size(); i++) {
      add(items.get(i), others.get(i));
    }
    return this;
  }

  /** An item and those that make it up, all of which are stated. */
  Links addSum(Item item, List<Figure> others) {
    if (item.amount() != null && !others.isEmpty()) {
      links.add(new Link(item.amount(), others));
    }
    return this;
  }

  /**
   * What both sides print under the same code; a code that one side prints twice counts as its
   * first.
   */
  <A extends Coded, B extends Coded> Links addByCode(
      List<A> rows,
      Lists.Pick<A, Figure> column,
      List<B> others,
      Lists.Pick<B, Figure> otherColumn) {
    Map<String, B> byCode = new HashMap<>();
    for (B other : others) {
      if (other.code() != null) {
        byCode.putIfAbsent(other.code(), other);
      }
    }
    for (A row : rows) {
      B other = row.code() == null ? null : byCode.remove(row.code());
      if (other != null) {
        add(column.from(row), otherColumn.from(other));
      }
    }
    return this;
  }

  List<Link> list() {
    return List.copyOf(links);
  }

  /** Every figure as a part of the other. */
  List<Bound> bounds() {
    return links.stream().map(link -> new Bound(List.of(link.figure()), link.others())).toList();
  }

  /**
   * The figures that the figure may stand for: those that fit it within rounding; the first where
   * none do.
   *
   * @param candidates at least one, each not empty
   */
  static List<Figure> fitting(Figure figure, List<List<Figure>> candidates) {
    return candidates.stream()
        .filter(candidate -> fits(figure, candidate))
        .findFirst()
        .orElse(candidates.get(0));
  }

  /** Whether a figure is the sum of others, but for what rounding explains. */
  static boolean fits(Figure figure, List<Figure> others) {
    BigDecimal slack = figure.slackIn(figure.unit());
    for (Figure other : others) {
      slack = slack.add(other.slackIn(figure.unit()));
    }
    return new Footing(figure, others).gap().abs().compareTo(slack) <= 0;
  }
}
