package org.gouji.prose;

import static org.gouji.prose.Term.Level.DETAIL;
import static org.gouji.prose.Term.Level.PART;
import static org.gouji.prose.Term.Level.WHOLE;

import java.util.List;
import java.util.function.Function;
import org.gouji.model.Changing;
import org.gouji.model.Text;
import org.gouji.model.ThreePublic;

/** The three publics. */
final class ThreePublicTerms {
  private static final String PAID = "(?:一般公共预算)?(?:财政拨款)?(?:安排的?)?";

  private ThreePublicTerms() {}

  static List<Term> all() {
    return List.of(
        term(
            WHOLE, "“三公”经费", "the three publics", "三公经费(?:财政拨款)?(?:支出)?(?:总)?", ThreePublic::total),
        term(PART, "因公出国（境）费", "overseas travel", "因公出国(?:费用?|经费)?(?:支出)?", ThreePublic::overseas),
        term(
            PART,
            "公务用车购置及运行费",
            "official vehicles",
            "公务用车购置(?:及|和|与)运行(?:维护)?费用?(?:支出)?",
            ThreePublic::vehicles),
        term(
            DETAIL,
            "公务用车购置费",
            "vehicle purchase",
            "公务用车购置费?用?(?:支出)?",
            ThreePublic::vehiclePurchase),
        term(
            DETAIL,
            "公务用车运行费",
            "vehicle operation",
            "公务用车运行(?:维护)?费用?(?:支出)?",
            ThreePublic::vehicleOperation),
        term(PART, "公务接待费", "hospitality", "公务接待费?用?(?:支出)?", ThreePublic::hospitality));
  }

  private static Term term(
      Term.Level level, String zh, String en, String label, Function<ThreePublic, Changing> item) {
    return Term.of(
        Matter.THREE_PUBLIC,
        level,
        level == WHOLE,
        new Text(zh, en),
        PAID + label,
        statement -> statement.threePublic() == null ? null : item.apply(statement.threePublic()));
  }
}
