package org.gouji.model;

import java.util.List;

/** Expenditure listed by functional class (类). */
public interface Classified {
  Item whole();

  List<ClassLine> byFunction();

  /** The amounts of the classes that state one. */
  default List<Figure> classAmounts() {
    return Lists.stated(byFunction(), ClassLine::amount);
  }
}
