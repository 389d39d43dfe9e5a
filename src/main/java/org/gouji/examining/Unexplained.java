package org.gouji.examining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gouji.model.Figure;
import org.gouji.model.Item;
import org.gouji.model.Place;
import org.gouji.model.Statement;
import org.gouji.model.Text;
import org.gouji.model.ThreePublic;
import org.gouji.searching.Finder;
import org.gouji.searching.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the three publics that the document states and does not explain.
 *
 * @param variant which explanation is missing: default for the reason of a change, split for
 *     purchase and operation of vehicles
 */
public record Unexplained(Figure figure, String variant) implements Blemish {
  private static final String SECTION = "三公";
  private static final Finder REASON =
      new Finder("原因|主要是|主要为|主要系|由于|因(?!公)|为了|为(贯彻|落实)|厉行节约|过紧日子|八项规定|压减|从严控制");
  private static final Finder PURCHASE = new Finder("购置费(?![及和与、])");
  private static final Finder OPERATION = new Finder("运行(维护)?费(?![及和与、])");

  /** What the section on the three publics leaves unexplained; nothing where there is none. */
  static List<Unexplained> in(Outline outline, Statement statement) {
    ThreePublic stated = statement.threePublic();
    StringBuilder section = new StringBuilder();
    for (Heading heading : outline.headings()) {
      if (heading.standing() != Heading.Standing.NONE && heading.words().contains(SECTION)) {
        section.append(heading.words()).append(heading.body()).append('\n');
      }
    }
    if (stated == null || section.isEmpty()) {
      return List.of();
    }
    SearchText text = new SearchText(section.toString());
    List<Unexplained> unexplained = new ArrayList<>();
    if (!hasReason(stated.total()) && !REASON.isIn(text)) {
      changes(stated).forEach(change -> unexplained.add(new Unexplained(change, "default")));
    }
    Figure vehicles = stated.vehicles().amount();
    if (vehicles != null
        && vehicles.isPositive()
        && Item.amounts(stated.vehiclePurchase(), stated.vehicleOperation()).isEmpty()
        && !(PURCHASE.isIn(text) && OPERATION.isIn(text))) {
      unexplained.add(new Unexplained(vehicles, "split"));
    }
    return unexplained;
  }

  /** The change of the total, or of the items where some of these have a reason. */
  private static List<Figure> changes(ThreePublic stated) {
    Item[] vehicles = {stated.vehicles(), stated.vehiclePurchase(), stated.vehicleOperation()};
    List<Item[]> items =
        List.of(new Item[] {stated.overseas()}, vehicles, new Item[] {stated.hospitality()});
    Figure total = change(stated.total());
    boolean anyReason = items.stream().anyMatch(Unexplained::hasReason);
    if (total != null && !anyReason) {
      return List.of(total);
    }
    List<Figure> changes = new ArrayList<>();
    for (Item[] item : items) {
      Figure change = change(item);
      if (change != null && !hasReason(item)) {
        changes.add(change);
      }
    }
    return changes;
  }

  private static boolean hasReason(Item... item) {
    return Arrays.stream(item).anyMatch(one -> one.reason() != null && !one.reason().isBlank());
  }

  /** The first stated change that is not zero. */
  private static @Nullable Figure change(Item... item) {
    for (Item one : item) {
      Figure change = one.change() == null ? one.changePercent() : one.change();
      if (change != null && !change.isZero()) {
        return change;
      }
    }
    return null;
  }

  @Override
  public Place place() {
    return figure.place();
  }

  @Override
  public Map<String, Text> details() {
    String value = figure.value().toPlainString();
    return Map.of("name", figure.name().text(), "stated", new Text(value, value));
  }
}
