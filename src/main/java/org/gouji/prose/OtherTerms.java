package org.gouji.prose;

import static org.gouji.prose.Term.Level.PART;
import static org.gouji.prose.Term.Level.WHOLE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gouji.model.Changing;
import org.gouji.model.FundBudget;
import org.gouji.model.Procurement;
import org.gouji.model.Statement;
import org.gouji.model.Text;
import org.jspecify.annotations.Nullable;

/** Funds, state capital, operating expenses, procurement, performance targets. */
final class OtherTerms {
  private static final String BUDGET = "(?:预算)?(?:财政)?(?:拨款)?";

  private OtherTerms() {}

  static List<Term> all() {
    List<Term> terms = new ArrayList<>();
    addBudget(
        terms,
        Matter.FUNDS,
        new Text("政府性基金预算", "government funds"),
        "政府性基金" + BUDGET,
        Statement::governmentFunds);
    addBudget(
        terms,
        Matter.CAPITAL,
        new Text("国有资本经营预算", "state capital"),
        "国有资本经营" + BUDGET,
        Statement::stateCapital);
    terms.add(
        Term.of(
            Matter.OPERATING,
            WHOLE,
            true,
            new Text("机关运行经费", "agency operating expenses"),
            "(?:一般公共预算)?(?:财政拨款)?(?:安排的?)?机关运行经费(?:财政拨款)?(?:支出)?",
            Statement::agencyOperating));
    terms.add(procurement(WHOLE, "政府采购合计", "total procurement", "", Procurement::total));
    terms.add(procurement(PART, "政府采购货物", "goods", "货物类?", Procurement::goods));
    terms.add(procurement(PART, "政府采购工程", "works", "工程类?", Procurement::works));
    terms.add(procurement(PART, "政府采购服务", "services", "服务类?", Procurement::services));
    terms.add(
        Term.of(
            Matter.PERFORMANCE,
            WHOLE,
            false,
            new Text("绩效目标涉及资金", "amount under performance targets"),
            "涉及(?:一般公共预算)?(?:当年)?(?:财政)?(?:拨款|资金|预算资金|项目资金|金额)",
            statement ->
                statement.performance() == null ? null : statement.performance().projectAmount()));
    return terms;
  }

  private static void addBudget(
      List<Term> terms,
      Matter matter,
      Text name,
      String label,
      Function<Statement, @Nullable FundBudget> budget) {
    terms.add(
        Term.of(
            matter,
            WHOLE,
            true,
            new Text(name.zh() + "收入", name.en() + " revenue"),
            label + "收入",
            statement -> item(budget.apply(statement), FundBudget::revenue)));
    terms.add(
        Term.of(
            matter,
            WHOLE,
            true,
            new Text(name.zh() + "支出", name.en() + " expenditure"),
            label + "(?:安排的)?支出",
            statement -> item(budget.apply(statement), FundBudget::expenditure)));
  }

  private static @Nullable Changing item(
      @Nullable FundBudget budget, Function<FundBudget, Changing> side) {
    return budget == null ? null : side.apply(budget);
  }

  private static Term procurement(
      Term.Level level, String zh, String en, String kind, Function<Procurement, Changing> item) {
    return Term.of(
        Matter.PROCUREMENT,
        level,
        false,
        new Text(zh, en),
        kind.isEmpty() ? "(?:政府)?采购(?:支出)?总?" : "(?:政府采购)?" + kind + "(?:采购)?(?:支出)?",
        statement -> statement.procurement() == null ? null : item.apply(statement.procurement()));
  }
}
