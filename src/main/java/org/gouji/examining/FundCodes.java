package org.gouji.examining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.model.Coded;
import org.gouji.model.CodedList;
import org.gouji.model.Figure;
import org.gouji.model.Tables;
import org.jspecify.annotations.Nullable;

/** Which functional codes belong to which budget. */
final class FundCodes {
  /**
   * Parameter fund-codes.
   *
   * @param funds the codes whose lines are government funds alone
   * @param stateCapital the codes whose lines are the state capital budget alone
   * @param stateCapitalToo codes that the state capital budget has in common with others
   */
  record Listed(List<String> funds, List<String> stateCapital, List<String> stateCapitalToo) {}

  private static final int CLASS = 3;
  private static final int GROUP = 5;

  private final Listed listed;

  FundCodes(@Nullable Listed listed) {
    this.listed = listed == null ? new Listed(List.of(), List.of(), List.of()) : listed;
  }

  /**
   * The rows of the three tables that belong to another budget; of a code and those below it the
   * first. A row in which every figure is zero is part of the form.
   */
  List<CodeBlemish> foreignRows(Tables tables, CodeBook book) {
    List<CodeBlemish> foreign = new ArrayList<>();
    CodedList general = tables.generalPublicExpenditure();
    CodedList funds = tables.governmentFundsExpenditure();
    CodedList capital = tables.stateCapitalExpenditure();
    if (general != null) {
      add(foreign, general, "fund", code -> isWithin(code, listed.funds()));
      add(foreign, general, "capital", code -> isWithin(code, listed.stateCapital()));
    }
    if (funds != null) {
      add(foreign, funds, "no_fund", code -> isNoFund(code, book));
    }
    if (capital != null) {
      add(foreign, capital, "no_capital", this::isNoCapital);
    }
    return foreign;
  }

  /** Known, and known to be another budget's. */
  private boolean isNoFund(String code, CodeBook book) {
    if (isWithin(code, listed.stateCapital())) {
      return true;
    }
    return !listed.funds().isEmpty()
        && code.length() > CLASS
        && !isWithin(code, listed.funds())
        && book.name(code.substring(0, GROUP)) != null;
  }

  private boolean isNoCapital(String code) {
    List<String> allowed =
        Stream.of(listed.stateCapital(), listed.stateCapitalToo()).flatMap(List::stream).toList();
    return !listed.stateCapital().isEmpty()
        && !isWithin(code, allowed)
        && allowed.stream().noneMatch(one -> one.startsWith(code));
  }

  private static void add(
      List<CodeBlemish> foreign, CodedList list, String variant, Predicate<String> isForeign) {
    List<String> named = new ArrayList<>();
    for (Coded line : list.lines()) {
      String code = CodeBook.codeOf(line);
      if (code == null || !CodeOrder.isWellFormed(code) || !isForeign.test(code)) {
        continue;
      }
      Figure figure = firstNonZero(line);
      if (figure != null && !isWithin(code, named)) {
        named.add(code);
        foreign.add(CodeBlemish.at(figure, variant, Map.of("code", code)));
      }
    }
  }

  private static boolean isWithin(String code, List<String> codes) {
    for (String wider : codes) {
      if (code.startsWith(wider)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Figure firstNonZero(Coded line) {
    return line.figures().stream().filter(figure -> !figure.isZero()).findFirst().orElse(null);
  }
}
