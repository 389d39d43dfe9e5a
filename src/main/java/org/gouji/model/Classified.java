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

  /**
   * The amounts of a class that are those of the whole although other classes have money as well.
   *
   * @param code of the class
   */
  default List<Figure> wholeRepeatedIn(String code) {
    Figure whole = whole().amount();
    List<Figure> repeated = new ArrayList<>();
    boolean others = false;
    for (ClassLine line : byFunction()) {
      Figure amount = line.amount();
      if (whole == null || amount == null) {
        continue;
      }
      if (!code.equals(line.code())) {
        others |= !amount.isZero();
      } else if (amount.isPositive() && amount.sameAmountAs(whole)) {
        repeated.add(amount);
      }
    }
    return others ? repeated : List.of();
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
