package org.gouji.model;

import java.util.List;
import java.util.Objects;

/**
 * A whole with the closed set of parts that make it up, so that the changes of the parts make up
 * the change of the whole.
 */
public interface Breakdown {
  Item whole();

  /** The parts of the closed set; an absent part is in the list as {@link Item#ABSENT}. */
  List<Item> parts();

  /** The changes of the parts where every one of them is stated; otherwise empty. */
  default List<Figure> changesOfParts() {
    List<Item> parts = parts();
    List<Figure> changes = parts.stream().map(Item::change).filter(Objects::nonNull).toList();
    return changes.size() == parts.size() ? changes : List.of();
  }
}
