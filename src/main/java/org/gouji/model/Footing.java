package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A printed total and the printed parts that must add up to it.
 *
 * @param parts the stated parts, at least one
 */
public record Footing(Figure total, List<Figure> parts) {

  /** Of an open list: the parts that are stated; null where the total or every part is not. */
  static @Nullable Footing ofStated(Item whole, List<Item> parts) {
    List<Figure> stated = Lists.stated(parts, Item::amount);
    return whole.amount() == null || stated.isEmpty() ? null : new Footing(whole.amount(), stated);
  }

  /** Of a closed set: null where the total or one part is not stated. */
  static @Nullable Footing ofAll(Item whole, List<Item> parts) {
    Footing footing = ofStated(whole, parts);
    return footing != null && footing.parts.size() == parts.size() ? footing : null;
  }
}
