package org.gouji.prose;

import static org.gouji.prose.Term.Level.CLASS;
import static org.gouji.prose.Term.Level.CLOSED_PART;
import static org.gouji.prose.Term.Level.DETAIL;
import static org.gouji.prose.Term.Level.PART;
import static org.gouji.prose.Term.Level.WHOLE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gouji.model.Changing;
import org.gouji.model.ClassLine;
import org.gouji.model.Classified;
import org.gouji.model.Expenditure;
import org.gouji.model.GeneralPublicBudget;
import org.gouji.model.Statement;
import org.gouji.model.Text;
import org.jspecify.annotations.Nullable;

/** Expenditure of all funds and of the general public budget. */
final class ExpenditureTerms {
  private static final String GENERAL = "(?:一般公共预算)?(?:财政)?(?:拨款)?";
  private static final Pattern ENDING = Pattern.compile("(?:支出)?(?:预算)?$");

  private ExpenditureTerms() {}

  static List<Term> all() {
    return List.of(
        ofAllFunds(WHOLE, "支出合计", "total expenditure", "(?:部门|单位)?(?:总支出|支出)", Expenditure::total),
        ofAllFunds(PART, "基本支出", "basic expenditure", "基本支出", Expenditure::basic),
        ofAllFunds(CLOSED_PART, "项目支出", "project expenditure", "项目支出", Expenditure::project),
        ofAllFunds(
            PART, "结转下年", "carried forward", "(?:年末)?结转下年(?:支出)?", Expenditure::carryForward),
        general(
            WHOLE,
            "一般公共预算财政拨款收入",
            "general public budget revenue",
            "一般公共预算(?:当年)?(?:财政)?拨款收入",
            GeneralPublicBudget::revenue),
        general(
            WHOLE,
            "一般公共预算财政拨款支出",
            "general public budget expenditure",
            "一般公共预算(?:当年)?(?:财政)?拨款支出",
            GeneralPublicBudget::expenditure),
        general(PART, "基本支出", "basic expenditure", GENERAL + "基本支出", GeneralPublicBudget::basic),
        general(
            CLOSED_PART,
            "项目支出",
            "project expenditure",
            GENERAL + "项目支出",
            GeneralPublicBudget::project),
        general(
            DETAIL, "人员经费", "personnel expenses", "人员经费(?:支出)?", GeneralPublicBudget::personnel),
        general(
            DETAIL,
            "公用经费",
            "operating expenses",
            "(?:日常)?公用经费(?:支出)?",
            GeneralPublicBudget::operating));
  }

  /** The functional classes that the statement lists. */
  static List<Term> classesOf(@Nullable Statement statement) {
    List<Term> terms = new ArrayList<>();
    if (statement != null) {
      addClasses(terms, Matter.EXPENDITURE, statement.expenditure());
      addClasses(terms, Matter.APPROPRIATION, statement.generalPublicBudget());
    }
    return terms;
  }

  private static void addClasses(List<Term> terms, Matter matter, @Nullable Classified listed) {
    if (listed != null) {
      for (ClassLine line : listed.byFunction()) {
        if (line.name() != null && !line.name().isBlank()) {
          String name = ENDING.matcher(line.name().strip()).replaceFirst("");
          String label = Pattern.quote(name) + "(?:支出)?";
          Text words = new Text(line.name(), line.name());
          terms.add(Term.of(matter, CLASS, false, words, label, statement -> line));
        }
      }
    }
  }

  private static Term ofAllFunds(
      Term.Level level, String zh, String en, String label, Function<Expenditure, Changing> item) {
    return Term.of(
        Matter.EXPENDITURE,
        level,
        false,
        new Text(zh, en),
        label,
        statement -> statement.expenditure() == null ? null : item.apply(statement.expenditure()));
  }

  private static Term general(
      Term.Level level,
      String zh,
      String en,
      String label,
      Function<GeneralPublicBudget, Changing> item) {
    return Term.of(
        Matter.APPROPRIATION,
        level,
        level == WHOLE,
        new Text(zh, en),
        label,
        statement ->
            statement.generalPublicBudget() == null
                ? null
                : item.apply(statement.generalPublicBudget()));
  }
}
