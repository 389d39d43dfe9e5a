package org.gouji.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a document its neighbours are compared with: last year's document of the same
 * organization, the documents of a department's units.
 *
 * @param file the name that reports call it by
 * @param registration the organization
 * @param name of the organization, as printed; its code where no name is stated
 * @param parent the department that a unit belongs to, as names are compared; null where none is
 *     stated
 * @param units what a department declares to consist of; null where it does not
 * @param items the figures by path
 */
public record Summary(
    String file,
    DocumentKind document,
    int fiscalYear,
    Registration registration,
    String name,
    @Nullable String parent,
    @Nullable DeclaredUnits units,
    Map<String, Item> items) {

  /**
   * The summary of a document; null where it does not say what it is, of whom and of which year.
   */
  public static @Nullable Summary of(String file, Submission submission, List<Figure> figures) {
    Organization organization = submission.organization();
    DocumentKind document = submission.document();
    Integer fiscalYear = submission.fiscalYear();
    if (organization == null || document == null || fiscalYear == null) {
      return null;
    }
    Registration registration =
        Registration.of(submission.jurisdiction(), organization.code(), organization.name());
    String name = organization.name() == null ? registration.code() : organization.name().text();
    if (name == null || (registration.name() == null && registration.code() == null)) {
      return null;
    }
    return new Summary(
        file,
        document,
        fiscalYear,
        registration,
        name.strip(),
        Registration.plain(organization.parent()),
        document.isDepartment() ? DeclaredUnits.of(organization, registration) : null,
        Quantities.of(figures));
  }

  /** Every figure that it holds. */
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    for (Item item : items.values()) {
      Stream.of(item.amount(), item.change(), item.prior())
          .filter(Objects::nonNull)
          .forEach(figures::add);
    }
    return figures;
  }

  @Nullable Figure amount(String path) {
    return items.getOrDefault(path, Item.ABSENT).amount();
  }

  /**
   * Whether its classes below a path add up to a total beside them, so that a class that is not
   * among them has no money.
   */
  boolean listsAllClasses(String list) {
    String beside = list.substring(0, list.lastIndexOf('.') + 1);
    List<Figure> classes =
        items.entrySet().stream()
            .filter(item -> item.getKey().startsWith(list + "."))
            .map(item -> item.getValue().amount())
            .filter(amount -> amount != null)
            .toList();
    return !classes.isEmpty()
        && List.of("total", "current_year", "expenditure").stream()
            .map(key -> amount(beside + key))
            .anyMatch(total -> total != null && Links.fits(total, classes));
  }
}
