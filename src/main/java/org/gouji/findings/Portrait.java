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
 * What one place of a submission says about expenditure, as printed, for pictures.
 *
 * @param name what the whole is called
 * @param change the whole of this year less that of last year; null where it is not stated
 * @param unit of every amount
 * @param functions expenditure by functional class, in the printed order
 * @param kinds basic and project expenditure, those that are stated
 */
public record Portrait(
    Text name,
    BigDecimal amount,
    @Nullable BigDecimal change,
    Unit unit,
    List<Part> functions,
    List<Part> kinds)
    implements Serializable {
  /** Documents list about thirty classes at most. */
  private static final int MOST_CLASSES = 40;

  private static final int LONGEST_NAME = 60;

  /**
   * A part of the whole.
   *
   * @param amount null where only its change is stated
   * @param change this year less last year; null where it is not stated
   */
  public record Part(Text name, @Nullable BigDecimal amount, @Nullable BigDecimal change)
      implements Serializable {}

  /**
   * The expenditure of all funds in the narrative, that of the general public budget there, and
   * that in the summary table: those whose total is stated in money.
   */
  static List<Portrait> of(Submission submission) {
    Statement statement = submission.statement();
    Tables tables = submission.tables();
    return Stream.of(
            statement == null ? null : of(statement.expenditure()),
            statement == null ? null : of(statement.generalPublicBudget()),
            tables == null || tables.summary() == null ? null : of(tables.summary().expenditure()))
        .filter(Objects::nonNull)
        .toList();
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
    return new Portrait(
        total.name().text(),
        total.valueIn(unit),
        valueIn(unit, expenditure.whole().change()),
        unit,
        List.copyOf(functions),
        List.copyOf(kinds));
  }

  /** Adds what is stated of an item; without a name it is called what its figure is called. */
  private static void add(List<Part> parts, Changing item, @Nullable Text name, Unit unit) {
    Figure stated = item.amount() == null ? item.change() : item.amount();
    if (stated != null) {
      parts.add(
          new Part(
              name == null ? stated.name().text() : name,
              valueIn(unit, item.amount()),
              valueIn(unit, item.change())));
    }
  }

  private static @Nullable BigDecimal valueIn(Unit unit, @Nullable Figure figure) {
    return figure == null ? null : figure.valueIn(unit);
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
