package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the narrative states beside the table that prints it. */
final class NarrativeLinks {
  private final Statement statement;
  private final Tables tables;
  private final Links links = new Links();

  private NarrativeLinks(Statement statement, Tables tables) {
    this.statement = statement;
    this.tables = tables;
  }

  /** Everything but the three publics. */
  static List<Link> of(Statement statement, Tables tables) {
    NarrativeLinks narrative = new NarrativeLinks(statement, tables);
    AllFundsLinks.add(narrative.links, statement, tables);
    narrative.generalPublicBudget();
    narrative.funds();
    narrative.others();
    return narrative.links.list();
  }

  /** The three publics. */
  static List<Link> ofThreePublics(Statement statement, Tables tables) {
    ThreePublic stated = statement.threePublic();
    ThreePublic printed = tables.currentThreePublic();
    if (stated == null || printed == null) {
      return List.of();
    }
    return new Links().addEach(sixItems(stated), sixItems(printed)).list();
  }

  private static List<Item> sixItems(ThreePublic items) {
    return List.of(
        items.total(),
        items.overseas(),
        items.vehicles(),
        items.vehiclePurchase(),
        items.vehicleOperation(),
        items.hospitality());
  }

  private void generalPublicBudget() {
    GeneralPublicBudget stated = statement.generalPublicBudget();
    if (stated == null) {
      return;
    }
    EconomicRow basic =
        tables.basicExpenditure() == null ? null : tables.basicExpenditure().total();
    links
        .add(stated.revenue(), tables.appropriated(Revenue::generalPublicBudget))
        .add(stated.personnel(), Item.in(basic, EconomicRow::personnel))
        .add(stated.operating(), Item.in(basic, EconomicRow::operating));
    generalExpenditure(stated);
  }

  private void generalExpenditure(GeneralPublicBudget stated) {
    ExpenditureTable table = tables.generalPublicExpenditure();
    ExpenditureRow total = Tables.totalOf(table);
    Item printed =
        Item.firstStated(
            Item.in(total, ExpenditureRow::total),
            Item.in(tables.appropriationTotal(), AppropriationRow::generalPublicBudget));
    List<Figure> withCarryover = withCarryover(stated.expenditure(), printed);
    if (!withCarryover.isEmpty()) {
      links.addSum(printed, withCarryover);
      return;
    }
    links
        .add(stated.expenditure(), printed)
        .add(stated.basic(), Item.in(total, ExpenditureRow::basic))
        .add(stated.project(), Item.in(total, ExpenditureRow::project))
        .addByCode(
            stated.byFunction(),
            ClassLine::amount,
            Tables.rowsOf(table),
            row -> row.total().amount());
  }

  /**
   * The stated expenditure and the money carried over where they make up the printed one: the text
   * may speak of this year's appropriation alone. Otherwise empty.
   */
  private List<Figure> withCarryover(Item stated, Item printed) {
    Item carryover = tables.appropriated(Revenue::carryover);
    List<Figure> both = Item.allAmounts(stated, carryover);
    boolean carried = carryover.amount() != null && carryover.amount().isPositive();
    return carried
            && !both.isEmpty()
            && printed.amount() != null
            && Links.fits(printed.amount(), both)
        ? both
        : List.of();
  }

  private void funds() {
    AppropriationRow total = tables.appropriationTotal();
    fund(
        statement.governmentFunds(),
        tables.appropriated(Revenue::governmentFunds),
        tables.governmentFundsExpenditure(),
        Item.in(total, AppropriationRow::governmentFunds));
    fund(
        statement.stateCapital(),
        tables.appropriated(Revenue::stateCapital),
        tables.stateCapitalExpenditure(),
        Item.in(total, AppropriationRow::stateCapital));
  }

  private void fund(
      @Nullable FundBudget stated, Item revenue, @Nullable ExpenditureTable table, Item spent) {
    if (stated != null) {
      Item total = Item.in(Tables.totalOf(table), ExpenditureRow::total);
      links.add(stated.revenue(), revenue);
      links.add(stated.expenditure(), Item.firstStated(total, spent));
    }
  }

  private void others() {
    links.add(
        statement.agencyOperating(),
        Item.in(tables.currentThreePublic(), ThreePublic::agencyOperating));
    Procurement stated = statement.procurement();
    ProcurementRow total = tables.procurement() == null ? null : tables.procurement().total();
    if (stated != null && total != null) {
      links
          .add(stated.total(), total.total())
          .add(stated.goods(), total.goods())
          .add(stated.works(), total.works())
          .add(stated.services(), total.services());
    }
  }
}
