package org.gouji.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is called in a finding.
 *
 * @param group the table that it stands in; null outside tables
 * @param row name or code of its table row or list element; null outside lists
 * @param term its own name; null where the row says it all
 * @param aspect amount, change, percentage or last year's value
 */
public record Name(@Nullable Text group, @Nullable String row, @Nullable Text term, Aspect aspect)
    implements Serializable {
  public Text text() {
    return new Text(chinese(), english());
  }

  /** What remains of it without another. */
  Name less(Name other) {
    Text words =
        new Text(text().zh() + "减" + other.text().zh(), text().en() + " less " + other.text().en());
    return new Name(null, null, words, Aspect.AMOUNT);
  }

  /** For example {@code 支出总表 社会保障和就业支出 基本支出}. */
  private String chinese() {
    StringBuilder name = new StringBuilder();
    append(name, group == null ? null : group.zh());
    append(name, row);
    append(name, term == null ? null : term.zh());
    return name.append(aspect.zhSuffix()).toString();
  }

  /** For example {@code expenditure table, 社会保障和就业支出, basic expenditure}. */
  private String english() {
    StringBuilder name = new StringBuilder();
    appendWithComma(name, group == null ? null : group.en());
    appendWithComma(name, row);
    appendWithComma(name, term == null ? null : term.en());
    return aspect.enPrefix() + name;
  }

  private static void append(StringBuilder name, @Nullable String part) {
    if (part != null) {
      name.append(name.isEmpty() ? "" : " ").append(part);
    }
  }

  private static void appendWithComma(StringBuilder name, @Nullable String part) {
    if (part != null) {
      name.append(name.isEmpty() ? "" : ", ").append(part);
    }
  }
}
