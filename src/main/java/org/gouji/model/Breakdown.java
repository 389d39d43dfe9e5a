package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole with the closed set of parts that make it up, so that the changes of the parts make up
 * the change of the whole.
 */
public interface Breakdown extends Moving {
  Item whole();

  /** The parts of the closed set; an absent part is in the list as {@link Item#ABSENT}. */
  List<Item> parts();

  /** The changes of the parts where every one of them is stated; otherwise empty. */
  default List<Figure> changesOfParts() {
    return Lists.allStated(parts(), Item::change);
  }

  /** The change of the whole with those of its parts; null where one of them is not stated. */
  default @Nullable Footing changeFooting() {
    Figure change = whole().change();
    List<Figure> changes = change == null ? List.of() : changesOfParts();
    return change == null || changes.isEmpty() ? null : new Footing(change, changes);
  }

  /** The whole, and any part with closed sets of its own, with the changes that make them up. */
  default List<Footing> changeFootings() {
    Footing footing = changeFooting();
    return footing == null ? List.of() : List.of(footing);
  }

  @Override
  default @Nullable Movement movement() {
    Footing footing = changeFooting();
    return footing == null ? null : new Movement(footing.total(), footing.parts(), List.of());
  }
}
