package org.gouji.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Watches which side of the budget a paragraph on one side states changes of. */
final class Sides {
  private static final Pattern REVENUE = Pattern.compile("(?:[本当]年度?)?(?:部门|单位)?总?收入");
  private static final Pattern EXPENDITURE = Pattern.compile("(?:[本当]年度?)?(?:部门|单位)?总?支出");

  private final CleanText clean;
  private final Matter own;
  private final List<SideWords> swapped = new ArrayList<>();
  private boolean ownSideChanges;

  Sides(CleanText clean, Matter own) {
    this.clean = clean;
    this.own = own;
  }

  /** Takes note of a change. */
  void watch(Quantity change, Lead lead) {
    if (own != Matter.REVENUE && own != Matter.EXPENDITURE) {
      return;
    }
    boolean revenue = own == Matter.REVENUE;
    Pattern side = revenue ? REVENUE : EXPENDITURE;
    Pattern other = revenue ? EXPENDITURE : REVENUE;
    ownSideChanges |= lead.label().isEmpty() || side.matcher(lead.label()).matches();
    if (lead.comparison() != null && other.matcher(lead.label()).matches()) {
      int start = clean.text().lastIndexOf(revenue ? "支出" : "收入", change.start());
      swapped.add(new SideWords(clean.printed(start, change.end()), revenue));
    }
  }

  /** The changes of the other side, where no change of the paragraph's own side is stated too. */
  List<SideWords> swapped() {
    return ownSideChanges ? List.of() : List.copyOf(swapped);
  }
}
