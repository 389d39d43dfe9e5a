package org.gouji.findings;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.model.BasicAndProject;
import org.gouji.model.Changing;
import org.gouji.model.ClassLine;
import org.gouji.model.Classified;
import org.gouji.model.Figure;
import org.gouji.model.Item;
import org.gouji.model.Statement;
import org.gouji.model.Submission;
import org.gouji.model.Tables;
import org.gouji.model.Text;
import org.gouji.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What a submission spends and on what, as printed, for pictures.
 *
 * @param whole all expenditure
 * @param unit of every amount
 * @param functions expenditure by functional class, in the printed order
 * @param kinds basic and project expenditure, those that are stated
 */
public record Portrait(Part whole, Unit unit, List<Part> functions, List<Part> kinds)
    implements Serializable {
  /** Documents list about thirty classes at most. */
  private static final int MOST_CLASSES = 40;

  private static final int LONGEST_NAME = 60;

  /**
   * One amount.
   *
   * @param change this year less last year; null where it is not stated
   */
  public record Part(Text name, BigDecimal amount, @Nullable BigDecimal change)
      implements Serializable {}

  /**
   * The expenditure of all funds as the narrative has it, else that of the general public budget,
   * else that of the summary table; null where none of them states its total.
   */
  static @Nullable Portrait of(Submission submission) {
    Statement statement = submission.statement();
    Tables tables = submission.tables();
    return Stream.of(
            statement == null ? null : of(statement.expenditure()),
            statement == null ? null : of(statement.generalPublicBudget()),
            tables == null || tables.summary() == null ? null : of(tables.summary().expenditure()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static <T extends BasicAndProject & Classified> @Nullable Portrait of(
      @Nullable T expenditure) {
    Figure total = expenditure == null ? null : expenditure.whole().amount();
    if (expenditure == null || total == null || !total.unit().isMoney()) {
      return null;
    }
    Unit unit = total.unit();
    List<Part> functions = new ArrayList<>();
    List<ClassLine> lines = expenditure.byFunction();
    for (ClassLine line : lines.subList(0, Math.min(MOST_CLASSES, lines.size()))) {
      add(functions, line, name(line), unit);
    }
    List<Part> kinds = new ArrayList<>();
    for (Item item : List.of(expenditure.basic(), expenditure.project())) {
      add(kinds, item, null, unit);
    }
    List<Part> whole = new ArrayList<>();
    add(whole, expenditure.whole(), null, unit);
    return new Portrait(whole.get(0), unit, List.copyOf(functions), List.copyOf(kinds));
  }

  private static void add(List<Part> parts, Changing item, @Nullable Text name, Unit unit) {
    Figure amount = item.amount();
    Figure change = item.change();
    if (amount != null) {
      parts.add(
          new Part(
              name == null ? amount.name().text() : name,
              amount.valueIn(unit),
              change == null ? null : change.valueIn(unit)));
    }
  }

  private static @Nullable Text name(ClassLine line) {
    String name = line.name() == null ? line.code() : line.name();
    if (name == null) {
      return null;
    }
    int length = Math.min(LONGEST_NAME, name.codePointCount(0, name.length()));
    String shown = name.substring(0, name.offsetByCodePoints(0, length));
    return new Text(shown, shown);
  }
}
