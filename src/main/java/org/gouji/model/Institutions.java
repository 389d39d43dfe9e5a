package org.gouji.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many institutions have posts of their own, and how many keep their own accounts. */
public record Institutions(
    @Key(zh = "独立编制机构数", en = "institutions with posts of their own", counts = Unit.PIECE)
        @Nullable Figure established,
    @Key(zh = "独立核算机构数", en = "institutions with accounts of their own", counts = Unit.PIECE)
        @Nullable Figure independentAccounting) {

  /**
   * Both numbers beside what an organization lists: itself and its subordinates, those that surely
   * count at the least and those that may count at the most.
   */
  List<Tally> tallies(Organization organization) {
    List<Tally> tallies = new ArrayList<>();
    List<Organization> listed = organization.subordinates();
    if (established != null && !listed.isEmpty()) {
      int least = 1 + (int) listed.stream().filter(Organization::hasPosts).count();
      tallies.add(Tally.between(established, least, 1 + organization.descendants().size()));
    }
    if (independentAccounting != null && !listed.isEmpty()) {
      int own = organization.accounting() == Accounting.CONSOLIDATED ? 0 : 1;
      tallies.add(
          Tally.between(
              independentAccounting,
              own + independent(listed, false),
              own + independent(organization.descendants(), true)));
    }
    boolean hold = tallies.stream().allMatch(Tally::holds);
    if (hold && established != null && independentAccounting != null) {
      tallies.add(Tally.atMost(independentAccounting, established));
    }
    return List.copyOf(tallies);
  }

  static int independent(List<Organization> organizations, boolean whereNotStated) {
    return (int)
        organizations.stream()
            .map(Organization::accounting)
            .filter(how -> how == null ? whereNotStated : how == Accounting.INDEPENDENT)
            .count();
  }
}
