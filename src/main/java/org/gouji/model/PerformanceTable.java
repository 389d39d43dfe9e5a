package org.gouji.model;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 项目绩效目标表. */
public record PerformanceTable(
    @Key(zh = "金额单位", en = "currency unit") @Nullable Unit currencyUnit,
    @Key(zh = "小数位数", en = "printed decimals") @Nullable Integer decimals,
    @Key(zh = "空表说明", en = "statement that the table is empty") @Nullable String emptyStatement,
    @Key(zh = "表头", en = "heads of the columns") List<Prose> columns,
    @Key(zh = "各行", en = "rows") List<PerformanceRow> rows)
    implements Headed {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]");
  private static final Pattern NO_PROJECT = Pattern.compile("(?:(?:部门|单位)?整体.*|.*[小合总]计)");

  /** The projects, without totals and targets for the whole expenditure. */
  List<PerformanceRow> projects() {
    return rows.stream().filter(row -> isProject(row.project())).toList();
  }

  /** The amounts of the projects. */
  List<Figure> amountsOfProjects() {
    return amountsOf(projects());
  }

  /** The amounts that projects state. */
  static List<Figure> amountsOf(List<PerformanceRow> projects) {
    return Lists.stated(projects, row -> row.amount().amount());
  }

  private static boolean isProject(@Nullable String name) {
    return name == null
        || (name.indexOf('整') < 0 && name.indexOf('计') < 0)
        || !NO_PROJECT.matcher(BLANKS.matcher(name).replaceAll("")).matches();
  }
}
