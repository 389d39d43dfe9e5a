package org.gouji.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows and total row of a table. A total that a file writes among the rows, without a code and
 * called 合计, is the total row where there is no other.
 */
record TotalRow<R>(List<R> rows, @Nullable R total) {
  private static final Pattern TOTAL = Pattern.compile("(?:本年)?(?:收入|支出|采购)?[合总]计");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]");
  private static final Pattern SUBTOTAL = Pattern.compile(".*[小合总]计");

  static <R extends Coded> TotalRow<R> of(List<R> rows, @Nullable R total) {
    return of(rows, total, row -> row.code() == null && is(TOTAL, row.name()));
  }

  static TotalRow<ProcurementRow> ofProcurement(
      List<ProcurementRow> rows, @Nullable ProcurementRow total) {
    return of(rows, total, row -> is(TOTAL, row.name()));
  }

  private static <R> TotalRow<R> of(List<R> rows, @Nullable R total, Predicate<R> isTotal) {
    List<R> others = new ArrayList<>();
    List<R> totals = new ArrayList<>();
    rows.forEach(row -> (isTotal.test(row) ? totals : others).add(row));
    return total == null && totals.size() == 1
        ? new TotalRow<>(List.copyOf(others), totals.get(0))
        : new TotalRow<>(rows, total);
  }

  /** Whether a row without a code repeats what other rows add up to. */
  static boolean isSubtotal(Coded row) {
    return row.code() == null && is(SUBTOTAL, row.name());
  }

  private static boolean is(Pattern pattern, @Nullable String name) {
    return name != null && pattern.matcher(BLANKS.matcher(name).replaceAll("")).matches();
  }
}
