package org.gouji.model;

import java.util.List;
import java.util.Map;

/** The units whose documents were submitted beside those that their department declares. */
public record Roll(Summary department, List<Summary> units, DeclaredUnits declared) {

  /**
   * Whether all units of the department are surely there and nothing else: as many as it declares,
   * each of them its own level or one that it lists, none missing that keeps its own accounts.
   */
  boolean isComplete() {
    return declared.isExact()
        && units.size() == declared.least()
        && missing().isEmpty()
        && notListed().isEmpty();
  }

  /** Whether as many documents were submitted as there may be units. */
  public boolean isMet() {
    return units.size() >= fewest() && units.size() <= declared.most();
  }

  public Place place() {
    return declared.place();
  }

  /** Which of the messages applies: too few or too many, with names where they are known. */
  public String variant() {
    if (units.size() < fewest()) {
      return missing().isEmpty() ? "few" : "missing";
    }
    return notListed().isEmpty() ? "many" : "not_listed";
  }

  /** What fills the message. */
  public Map<String, Text> details() {
    int fewest = fewest();
    int most = declared.most();
    return Map.of(
        "declared", same(fewest == most ? Integer.toString(most) : fewest + "–" + most),
        "submitted", same(Integer.toString(units.size())),
        "missing", names(missing()),
        "not_listed", names(notListed()));
  }

  /** A department that does not publish its own level apart is not blamed for it. */
  private int fewest() {
    boolean withoutOwn = declared.ownAssumed() && units.stream().noneMatch(this::isOwnLevel);
    return declared.least() - (withoutOwn ? 1 : 0);
  }

  /** The listed units with accounts of their own of which there is no document. */
  private List<String> missing() {
    return declared.independent().stream()
        .filter(listed -> units.stream().noneMatch(unit -> isThis(unit, listed)))
        .map(DeclaredUnits.Listed::name)
        .toList();
  }

  /** The units whose documents are there and which the department does not list. */
  private List<String> notListed() {
    return declared.listed().isEmpty()
        ? List.of()
        : units.stream()
            .filter(unit -> !isOwnLevel(unit))
            .filter(unit -> declared.listed().stream().noneMatch(listed -> isThis(unit, listed)))
            .map(Summary::name)
            .toList();
  }

  private boolean isThis(Summary unit, DeclaredUnits.Listed listed) {
    boolean bothOwn =
        isOwnLevel(unit) && listed.registration().isOwnLevelOf(department.registration());
    return bothOwn || unit.registration().isListedAs(listed.registration());
  }

  private boolean isOwnLevel(Summary unit) {
    return unit.registration().isOwnLevelOf(department.registration());
  }

  private static Text names(List<String> names) {
    return new Text(String.join("、", names), String.join(", ", names));
  }

  private static Text same(String text) {
    return new Text(text, text);
  }
}
