package org.gouji.model;

import java.util.List;

/**
 * A figure and the figures elsewhere in the document that print the same quantity.
 *
 * @param others at least one; several together are the quantity
 */
public record Link(Figure figure, List<Figure> others) {
  /** Whether one other figure prints the quantity, in another unit. */
  public boolean isBetweenUnits() {
    return others.size() == 1 && others.get(0).unit() != figure.unit();
  }
}
