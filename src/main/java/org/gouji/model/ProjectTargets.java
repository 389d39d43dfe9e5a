package org.gouji.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The money under performance targets beside project expenditure, of whichever funds it may be. */
final class ProjectTargets {
  private ProjectTargets() {}

  /**
   * The amount that the narrative states, within its project expenditure; equal to it where all
   * projects have targets.
   */
  static List<Bound> stated(Figure amount, Statement statement, boolean allProjects) {
    List<List<Figure>> candidates = candidates(statement);
    if (candidates.isEmpty() || coversAllExpenditure(amount, statement)) {
      return List.of();
    }
    if (!allProjects) {
      return List.of(new Bound(List.of(amount), largest(candidates)));
    }
    List<Figure> projects = Links.fitting(amount, candidates);
    return List.of(new Bound(List.of(amount), projects), new Bound(projects, List.of(amount)));
  }

  /** The amount beside the least project expenditure that it may stand for, where it is less. */
  static List<Contradiction> shortfall(Figure amount, Statement statement) {
    List<List<Figure>> candidates = candidates(statement);
    if (candidates.isEmpty() || coversAllExpenditure(amount, statement)) {
      return List.of();
    }
    List<Figure> least = Collections.min(candidates, Comparator.comparing(ProjectTargets::yuan));
    Footing footing = new Footing(amount, least);
    return footing.gap().signum() < 0 && !Links.fits(amount, least)
        ? List.of(new Contradiction(amount, "default", inWords(least)))
        : List.of();
  }

  private static Text inWords(List<Figure> figures) {
    StringJoiner chinese = new StringJoiner(" + ");
    StringJoiner english = new StringJoiner(" + ");
    for (Figure figure : figures) {
      Text name = figure.name().text();
      String value = figure.value().toPlainString();
      chinese.add(name.zh() + " " + value + " " + figure.unit().symbol());
      english.add(name.en() + " " + value + " " + figure.unit().english());
    }
    return new Text(chinese.toString(), english.toString());
  }

  /** Some offices set targets for the whole expenditure, basic included, and state that amount. */
  private static boolean coversAllExpenditure(Figure amount, Statement statement) {
    Item general = Item.in(statement.generalPublicBudget(), GeneralPublicBudget::expenditure);
    Item all = Item.in(statement.expenditure(), Expenditure::total);
    return Item.amounts(general, all).stream().anyMatch(amount::sameAmountAs);
  }

  /** The projects of the table of targets, within the project expenditure of the other tables. */
  static List<Bound> printed(Tables tables) {
    PerformanceTable targets = tables.performance();
    List<Figure> amounts = targets == null ? List.of() : targets.amountsOfProjects();
    List<List<Figure>> candidates = candidates(tables);
    return amounts.isEmpty() || candidates.isEmpty()
        ? List.of()
        : List.of(new Bound(amounts, largest(candidates)));
  }

  private static List<List<Figure>> candidates(Statement statement) {
    Item general = Item.in(statement.generalPublicBudget(), GeneralPublicBudget::project);
    Item funds = Item.in(statement.governmentFunds(), FundBudget::expenditure);
    Item capital = Item.in(statement.stateCapital(), FundBudget::expenditure);
    Item all = Item.in(statement.expenditure(), Expenditure::project);
    return candidates(general, List.of(funds, capital), all);
  }

  private static List<List<Figure>> candidates(Tables tables) {
    Item general =
        Item.in(Tables.totalOf(tables.generalPublicExpenditure()), ExpenditureRow::project);
    Item all = Item.in(Tables.totalOf(tables.expenditure()), ExpenditureRow::project);
    return candidates(
        general,
        List.of(
            spent(tables.governmentFundsExpenditure()), spent(tables.stateCapitalExpenditure())),
        all);
  }

  private static Item spent(@Nullable ExpenditureTable table) {
    return Item.in(Tables.totalOf(table), ExpenditureRow::total);
  }

  /** The fiscal appropriation, the general public budget alone, all funds; as far as stated. */
  private static List<List<Figure>> candidates(Item general, List<Item> others, Item all) {
    List<List<Figure>> candidates = new ArrayList<>();
    if (general.amount() != null) {
      List<Figure> fiscal = new ArrayList<>(List.of(general.amount()));
      Lists.stated(others, Item::amount).stream()
          .filter(other -> !other.isZero())
          .forEach(fiscal::add);
      candidates.add(fiscal);
      candidates.add(List.of(general.amount()));
    }
    if (all.amount() != null) {
      candidates.add(List.of(all.amount()));
    }
    return candidates;
  }

  private static List<Figure> largest(List<List<Figure>> candidates) {
    return candidates.stream()
        .max(Comparator.comparing(ProjectTargets::yuan))
        .orElse(candidates.get(0));
  }

  private static BigDecimal yuan(List<Figure> figures) {
    return figures.stream()
        .map(figure -> figure.valueIn(Unit.YUAN))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
