package org.gouji.model;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The projects of the performance table beside what the narrative says of them. A table may list
 * the most important projects only, so fewer and less are no contradiction by themselves.
 *
 * @param money the stated amount and those of the projects, where they must add up; otherwise null
 * @param number the stated number of projects and that of the table, where they must be equal;
 *     otherwise null
 */
public record ProjectList(@Nullable Footing money, @Nullable Tally number) {
  static ProjectList of(Performance stated, PerformanceTable table) {
    List<PerformanceRow> rows = table.projects();
    List<Figure> amounts = PerformanceTable.amountsOf(rows);
    Figure total = stated.projectAmount().amount();
    Figure count = stated.projectCount();
    boolean clear = !rows.isEmpty() && !isAnyRepeated(rows);
    boolean priced = amounts.size() == rows.size();
    Footing money = total == null || amounts.isEmpty() ? null : new Footing(total, amounts);
    boolean counted = count != null && clear && count.isNumber(rows.size());
    boolean paid = money != null && clear && priced && Links.fits(money.total(), amounts);
    return new ProjectList(
        money != null && ((counted && priced) || isMore(money)) ? money : null,
        count != null && clear && (counted || paid || isFewer(count, rows.size()))
            ? Tally.between(count, rows.size(), rows.size())
            : null);
  }

  private static boolean isFewer(Figure count, int rows) {
    return count.value().compareTo(BigDecimal.valueOf(rows)) < 0;
  }

  /** Whether the projects together are more than the total. */
  private static boolean isMore(Footing money) {
    return money.gap().signum() < 0 && !Links.fits(money.total(), money.parts());
  }

  /** Several rows may belong to one project. */
  private static boolean isAnyRepeated(List<PerformanceRow> rows) {
    Set<String> seen = new HashSet<>();
    return rows.stream()
        .map(ProjectList::nameOf)
        .filter(name -> !name.isEmpty())
        .anyMatch(name -> !seen.add(name));
  }

  private static String nameOf(PerformanceRow row) {
    return Objects.requireNonNullElse(row.project(), "").strip();
  }
}
