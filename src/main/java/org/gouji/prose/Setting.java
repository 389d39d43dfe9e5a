package org.gouji.prose;

import java.math.BigDecimal;
import org.gouji.model.Organization;
import org.gouji.model.Submission;
import org.gouji.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What the document says outside its prose and its reader needs to know.
 *
 * @param submission the whole document
 * @param name the organization's in clean text; empty where it is not stated
 */
record Setting(
    Vocabulary vocabulary,
    Submission submission,
    @Nullable Integer fiscalYear,
    Unit currencyUnit,
    int decimals,
    String name) {
  private static final int DEFAULT_DECIMALS = 2;
  private static final int SHORTEST_NAME = 4;

  static Setting of(Submission submission) {
    Unit unit = submission.currencyUnit();
    Integer decimals = submission.decimals();
    Organization organization = submission.organization();
    return new Setting(
        new Vocabulary(submission),
        submission,
        submission.fiscalYear(),
        unit == null ? Unit.TEN_THOUSAND_YUAN : unit,
        decimals == null ? DEFAULT_DECIMALS : decimals,
        organization == null || organization.name() == null
            ? ""
            : CleanText.of(organization.name()).text());
  }

  /** A label that begins with the organization's own name, without it. */
  String withoutName(String label) {
    boolean begins = !name.isEmpty() && label.startsWith(name);
    return begins ? Lead.label(label.substring(name.length())) : label;
  }

  /** A heading without the organization's own name: 关于某局2023年收入预算情况的说明. */
  String withoutOwnName(String heading) {
    return name.length() < SHORTEST_NAME ? heading : heading.replace(name, "");
  }

  boolean isThisYear(int year) {
    return fiscalYear != null && fiscalYear == year;
  }

  boolean isLastYear(int year) {
    return fiscalYear != null && fiscalYear - 1 == year;
  }

  /** Half a unit of the last printed place: the same for prose as for the stated figures. */
  BigDecimal half(BigDecimal value, Unit unit) {
    if (unit == Unit.VEHICLE) {
      return BigDecimal.ZERO;
    }
    int places = unit == currencyUnit ? Math.max(decimals, value.scale()) : value.scale();
    return BigDecimal.valueOf(5, places + 1);
  }
}
