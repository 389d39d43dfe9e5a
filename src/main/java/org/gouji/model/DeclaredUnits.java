package org.gouji.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The units with accounts of their own that a department says it consists of, itself among them.
 *
 * @param least the fewest that its document leaves possible
 * @param most the most
 * @param ownAssumed whether the department's own level is counted although nothing says so
 * @param independent those that it lists as keeping their own accounts
 * @param listed all that it lists
 * @param place where it declares them
 */
record DeclaredUnits(
    int least,
    int most,
    boolean ownAssumed,
    List<Listed> independent,
    List<Listed> listed,
    Place place) {
  private static final BigDecimal TOO_MANY = BigDecimal.valueOf(100_000);

  /**
   * A unit in the list of a department.
   *
   * @param name as printed
   */
  record Listed(String name, Registration registration) {}

  /** What a department declares; null where it neither prints a number nor lists a unit. */
  static @Nullable DeclaredUnits of(Organization department, Registration own) {
    Figure number = number(department.institutions());
    List<Listed> listed = listed(department.descendants());
    Place place = number == null ? placeOfList(department) : number.place();
    if (place == null || (number == null && listed.isEmpty())) {
      return null;
    }
    boolean hasOwn =
        department.accounting() != Accounting.CONSOLIDATED
            && listed.stream().noneMatch(unit -> unit.registration().isOwnLevelOf(own));
    int least = Institutions.independent(department.subordinates(), false) + (hasOwn ? 1 : 0);
    int most = Institutions.independent(department.descendants(), true) + (hasOwn ? 1 : 0);
    if (number != null) {
      int stated = number.value().intValue();
      boolean agrees = listed.isEmpty() || (least <= stated && stated <= most);
      least = agrees ? stated : Math.min(stated, least);
      most = agrees ? stated : Math.max(stated, most);
    }
    List<Organization> independent =
        department.subordinates().stream()
            .filter(unit -> unit.accounting() == Accounting.INDEPENDENT)
            .toList();
    return new DeclaredUnits(
        least, most, hasOwn && number == null, listed(independent), listed, place);
  }

  boolean isExact() {
    return least == most;
  }

  private static @Nullable Figure number(@Nullable Institutions institutions) {
    Figure number = institutions == null ? null : institutions.independentAccounting();
    return number == null
            || number.isNegative()
            || number.value().compareTo(TOO_MANY) > 0
            || !number.isNumber(number.value().intValue())
        ? null
        : number;
  }

  private static List<Listed> listed(List<Organization> units) {
    return Lists.stated(
        units,
        unit -> {
          Prose name = unit.name();
          return name == null
              ? null
              : new Listed(name.text(), Registration.of(null, unit.code(), name));
        });
  }

  /** That of the first listed name, or of the department's own. */
  private static @Nullable Place placeOfList(Organization department) {
    List<Prose> names =
        new ArrayList<>(Lists.stated(department.subordinates(), Organization::name));
    if (department.name() != null) {
      names.add(department.name());
    }
    return names.isEmpty() ? null : names.get(0).place();
  }
}
