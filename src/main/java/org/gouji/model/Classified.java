package org.gouji.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Expenditure listed by functional class (类). */
public interface Classified extends CodedList {
  Item whole();

  List<ClassLine> byFunction();

  @Override
  default List<ClassLine> lines() {
    return byFunction();
  }

  @Override
  default boolean isEconomic() {
    return false;
  }

  /** The amounts of the classes that state one. */
  default List<Figure> classAmounts() {
    return Lists.stated(byFunction(), ClassLine::amount);
  }

  /** The whole with its classes; none where an amount is missing. */
  default List<Footing> classFootings() {
    return Footing.ofYear(whole(), Item.ABSENT, byFunction(), Item.ABSENT);
  }

  /** The amounts of classes that stand in the list already, by code or else by name. */
  default List<Figure> repeatedClasses() {
    Set<String> seen = new HashSet<>();
    List<Figure> repeated = new ArrayList<>();
    for (ClassLine line : byFunction()) {
      String key = line.code() == null ? line.name() : line.code();
      if (key != null && !seen.add(key) && line.amount() != null) {
        repeated.add(line.amount());
      }
    }
    return repeated;
  }
}
