package org.gouji.prose;

import static org.gouji.prose.Term.Level.PART;
import static org.gouji.prose.Term.Level.WHOLE;

import java.util.List;
import java.util.function.Function;
import org.gouji.model.Changing;
import org.gouji.model.Revenue;
import org.gouji.model.Text;

/** Revenue of all funds by source. */
final class RevenueTerms {
  private RevenueTerms() {}

  static List<Term> all() {
    return List.of(
        term(WHOLE, "收入合计", "total revenue", "(?:部门|单位)?(?:总收入|收入)", Revenue::total),
        term(
            PART,
            "一般公共预算拨款",
            "general public budget appropriation",
            "一般公共(?:预算)?(?:当年)?(?:经费)?(?:财政)?(?:拨款)?(?:收入)?",
            Revenue::generalPublicBudget),
        term(
            PART,
            "政府性基金预算拨款",
            "government funds appropriation",
            "政府性基金(?:预算)?(?:财政)?(?:拨款)?(?:收入)?",
            Revenue::governmentFunds),
        term(
            PART,
            "国有资本经营预算收入",
            "state capital appropriation",
            "国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:收入)?",
            Revenue::stateCapital),
        term(PART, "财政拨款收入", "fiscal appropriation", "财政拨款(?:收入)?", Revenue::fiscalAppropriation),
        term(PART, "财政专户管理资金收入", "special account", "财政专户管理资金(?:收入)?", Revenue::specialAccount),
        term(PART, "事业收入", "institutional revenue", "事业(?:单位)?收入", Revenue::institutional),
        term(PART, "事业单位经营收入", "business revenue", "(?:事业单位)?经营收入", Revenue::business),
        term(PART, "上级补助收入", "subsidy from superiors", "上级补助收入", Revenue::superiorSubsidy),
        term(
            PART,
            "附属单位上缴收入",
            "remittance from subordinates",
            "附属单位上缴收入",
            Revenue::subordinateRemittance),
        term(PART, "其他收入", "other revenue", "其他收入", Revenue::other),
        term(
            PART,
            "上年结转结余",
            "carry-over from last year",
            "上年(?:结转和?结余|结余结转|结转)(?:收入|资金)?",
            Revenue::carryover));
  }

  private static Term term(
      Term.Level level, String zh, String en, String label, Function<Revenue, Changing> item) {
    return Term.of(
        Matter.REVENUE,
        level,
        false,
        new Text(zh, en),
        label,
        statement -> statement.revenue() == null ? null : item.apply(statement.revenue()));
  }
}
