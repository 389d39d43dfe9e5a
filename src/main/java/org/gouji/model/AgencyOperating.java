package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Agency operating expenses (机关运行经费) beside the operating expenses of the basic budget. */
final class AgencyOperating {
  private AgencyOperating() {}

  /**
   * Agency operating expenses within operating expenses, and the reverse where the document covers
   * agencies alone.
   */
  static List<Bound> bounds(Submission submission) {
    Figure agency = agency(submission.statement(), submission.tables());
    Figure operating = operating(submission.tables());
    if (agency == null || operating == null) {
      return List.of();
    }
    Bound within = new Bound(List.of(agency), List.of(operating));
    return coversAgenciesAlone(submission)
        ? List.of(within, new Bound(List.of(operating), List.of(agency)))
        : List.of(within);
  }

  private static @Nullable Figure agency(@Nullable Statement statement, @Nullable Tables tables) {
    ThreePublic printed = tables == null ? null : tables.currentThreePublic();
    return Item.firstStated(
            Item.in(statement, Statement::agencyOperating),
            Item.in(printed, ThreePublic::agencyOperating))
        .amount();
  }

  private static @Nullable Figure operating(@Nullable Tables tables) {
    BasicExpenditureTable table = tables == null ? null : tables.basicExpenditure();
    return table == null ? null : Item.in(table.total(), EconomicRow::operating).amount();
  }

  private static boolean coversAgenciesAlone(Submission submission) {
    Organization organization = submission.organization();
    if (organization == null || !isAgency(organization)) {
      return false;
    }
    DocumentKind kind = submission.document();
    boolean unitAlone = kind == DocumentKind.UNIT_BUDGET || kind == DocumentKind.UNIT_FINAL;
    boolean unknown = organization.hasSubordinates() && organization.subordinates().isEmpty();
    return unitAlone
        || (!unknown && organization.descendants().stream().allMatch(AgencyOperating::isAgency));
  }

  private static boolean isAgency(Organization organization) {
    return organization.kind() == OrganizationKind.ADMINISTRATIVE
        || organization.kind() == OrganizationKind.CIVIL_SERVICE_MANAGED;
  }
}
