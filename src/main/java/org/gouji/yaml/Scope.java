package org.gouji.yaml;

import java.math.BigDecimal;
import org.gouji.model.Aspect;
import org.gouji.model.Figure;
import org.gouji.model.Name;
import org.gouji.model.Place;
import org.gouji.model.Tables;
import org.gouji.model.Text;
import org.gouji.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What a value inherits from where it stands.
 *
 * @param path its path; empty at the root
 * @param group the table it stands in
 * @param row the row or list element it stands in
 * @param term the item it is an aspect of
 * @param unit the currency unit in force
 * @param decimals the decimals that a money figure is printed with at least
 */
record Scope(
    String path,
    @Nullable Text group,
    @Nullable String row,
    @Nullable Text term,
    Unit unit,
    int decimals) {
  static final String DECIMALS = "decimals";
  private static final int DEFAULT_DECIMALS = 2;
  private static final int MOST_DECIMALS = 8;
  static final Scope ROOT =
      new Scope("", null, null, null, Unit.TEN_THOUSAND_YUAN, DEFAULT_DECIMALS);

  private static final BigDecimal[] HALVES = new BigDecimal[64];

  static {
    for (int places = 0; places < HALVES.length; places++) {
      HALVES[places] = BigDecimal.valueOf(5, places + 1);
    }
  }

  /** Inside a mapping that may set a currency unit of its own. */
  Scope within(Node.Mapping mapping, Shape shape) {
    if (shape.part("currency_unit") == null) {
      return this;
    }
    Unit own = currencyUnit(mapping.get("currency_unit"));
    Integer places = places(mapping.get(DECIMALS));
    int inherited = own == null || own == unit ? decimals : DEFAULT_DECIMALS;
    return new Scope(
        path, group, row, term, own == null ? unit : own, places == null ? inherited : places);
  }

  /** The value of a key. */
  Scope at(Shape.Part part, Class<?> holder) {
    Text table = holder == Tables.class ? part.term() : group;
    return new Scope(pathOf(part.key()), table, row, part.term(), unit, decimals);
  }

  /** An element of a list, or the value of a free key. */
  Scope element(String key, @Nullable String name) {
    return new Scope(pathOf(key), group, name == null ? row : name, null, unit, decimals);
  }

  String pathOf(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /**
   * A figure that stands here.
   *
   * @param written the path of the number in the file
   */
  Figure figure(BigDecimal value, Node.Scalar node, String written, Shape.Part part, Shape holder) {
    boolean amountOfItem =
        holder.isChanging() && !holder.isScalarForm() && part.aspect() == Aspect.AMOUNT;
    String own = amountOfItem ? path : written;
    Place place = new Place(own, node.line(), node.column(), node.length());
    Unit counted = part.counts() == null ? unit : part.counts();
    return new Figure(value, counted, half(value, counted), place, name(part, holder));
  }

  private Name name(Shape.Part part, Shape holder) {
    if (holder.isChanging()) {
      return new Name(group, row, term, part.aspect());
    }
    Text own = part.term();
    if (holder.isScalarForm() && term != null && own != null) {
      own = new Text(term.zh() + own.zh(), term.en() + ", " + own.en());
    }
    return new Name(group, row, own, Aspect.AMOUNT);
  }

  private BigDecimal half(BigDecimal value, Unit counted) {
    if (counted.isMoney()) {
      return halfOfPlace(Math.max(decimals, value.scale()));
    }
    return counted == Unit.PERCENT ? halfOfPlace(value.scale()) : BigDecimal.ZERO;
  }

  private static BigDecimal halfOfPlace(int places) {
    return places < HALVES.length ? HALVES[places] : BigDecimal.valueOf(5, places + 1);
  }

  private static @Nullable Unit currencyUnit(@Nullable Node node) {
    return node instanceof Node.Scalar scalar
        ? (Unit) Choices.of(Unit.class).get(scalar.text())
        : null;
  }

  /** The value of {@code decimals}; null where it is none that a document can have. */
  static @Nullable Integer places(@Nullable Node node) {
    return node instanceof Node.Scalar scalar && scalar.text().matches("[0-" + MOST_DECIMALS + "]")
        ? Integer.valueOf(scalar.text())
        : null;
  }
}
