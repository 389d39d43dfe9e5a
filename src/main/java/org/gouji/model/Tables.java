package org.gouji.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The published tables (公开表), B1 to B9 and the two annexes. */
public record Tables(
    @Key(zh = "收支总表", en = "summary table") @Nullable SummaryTable summary,
    @Key(zh = "收入总表", en = "revenue table") @Nullable RevenueTable revenue,
    @Key(zh = "支出总表", en = "expenditure table") @Nullable ExpenditureTable expenditure,
    @Key(zh = "财政拨款收支总表", en = "fiscal appropriation table")
        @Nullable AppropriationTable fiscalAppropriation,
    @Key(zh = "一般公共预算支出表", en = "general public budget table")
        @Nullable ExpenditureTable generalPublicExpenditure,
    @Key(zh = "政府性基金预算支出表", en = "government funds table")
        @Nullable ExpenditureTable governmentFundsExpenditure,
    @Key(zh = "国有资本经营预算支出表", en = "state capital table")
        @Nullable ExpenditureTable stateCapitalExpenditure,
    @Key(zh = "一般公共预算基本支出表", en = "basic expenditure table")
        @Nullable BasicExpenditureTable basicExpenditure,
    @Key(zh = "“三公”经费支出表", en = "table of the three publics")
        @Nullable ThreePublicTable threePublic,
    @Key(zh = "政府采购预算表", en = "procurement table") @Nullable ProcurementTable procurement,
    @Key(zh = "项目绩效目标表", en = "performance table") @Nullable PerformanceTable performance) {
  /** The total row of the revenue table beside the revenue lines of the summary table. */
  public List<Link> revenueTotals() {
    return new SummaryLinks(this).revenueTotals();
  }

  /** The total row of the expenditure table beside the summary table. */
  public List<Link> expenditureTotals() {
    return new SummaryLinks(this).expenditureTotals();
  }

  /** Classes and codes that the summary, the revenue and the expenditure table all print. */
  List<Link> classes() {
    return new SummaryLinks(this).classes();
  }

  /** The revenue side of the fiscal appropriation table beside the summary table. */
  public List<Link> appropriationSources() {
    return new AppropriationLinks(this).sources();
  }

  /** The general public budget column of the fiscal appropriation table, by class. */
  public List<Link> generalClasses() {
    return new AppropriationLinks(this)
        .classes(row -> row.generalPublicBudget().amount(), generalPublicExpenditure);
  }

  /** The government funds column of the fiscal appropriation table, by class. */
  public List<Link> fundClasses() {
    return new AppropriationLinks(this)
        .classes(row -> row.governmentFunds().amount(), governmentFundsExpenditure);
  }

  /** The state capital column of the fiscal appropriation table, by class. */
  public List<Link> stateCapitalClasses() {
    return new AppropriationLinks(this)
        .classes(row -> row.stateCapital().amount(), stateCapitalExpenditure);
  }

  /** The total row of the fiscal appropriation table beside the totals of the three budgets. */
  public List<Link> appropriationTotals() {
    return new AppropriationLinks(this).totals();
  }

  /**
   * Basic expenditure by economic code beside the same money by functional code.
   *
   * @param purposes the economic code of each functional code
   */
  public List<Link> basicByBoth(Map<String, String> purposes) {
    Links links = new Links();
    if (basicExpenditure != null) {
      for (ExpenditureRow byFunction : rowsOf(generalPublicExpenditure)) {
        String purpose = byFunction.code() == null ? null : purposes.get(byFunction.code());
        if (purpose != null) {
          basicExpenditure.rows().stream()
              .filter(byPurpose -> purpose.equals(byPurpose.code()))
              .forEach(byPurpose -> links.add(byPurpose.total(), byFunction.basic()));
        }
      }
    }
    return links.list();
  }

  /** Every code of the general public budget as a part of all expenditure, column by column. */
  public List<Bound> generalWithinAll() {
    return new SummaryLinks(this).generalWithinAll();
  }

  /** The projects of the performance table as a part of project expenditure. */
  public List<Bound> projectsWithTargets() {
    return ProjectTargets.printed(this);
  }

  /** Classes with money in one table that another one lacks. */
  public List<Contradiction> missingClasses() {
    return MissingClasses.in(this);
  }

  /** Lines of expenditure that stop above the level to which their table goes. */
  public List<Contradiction> linesCutShort(List<String> undivided) {
    return CutShort.in(this, undivided);
  }

  /** Whether money is carried from last year or into the next. */
  boolean carryMoney() {
    AppropriationTable appropriation = fiscalAppropriation;
    return Stream.of(
            summaryRevenue(),
            summaryExpenditure(),
            revenue,
            appropriation == null ? null : appropriation.revenue(),
            appropriation == null ? null : appropriation.expenditure())
        .anyMatch(side -> side != null && side.carriesMoney());
  }

  /** The tables of the three budgets that are printed. */
  List<ExpenditureTable> budgets() {
    return Stream.of(generalPublicExpenditure, governmentFundsExpenditure, stateCapitalExpenditure)
        .filter(Objects::nonNull)
        .toList();
  }

  @Nullable Revenue summaryRevenue() {
    return summary == null ? null : summary.revenue();
  }

  @Nullable Expenditure summaryExpenditure() {
    return summary == null ? null : summary.expenditure();
  }

  @Nullable RevenueRow revenueTotal() {
    return revenue == null ? null : revenue.total();
  }

  @Nullable AppropriationRow appropriationTotal() {
    return fiscalAppropriation == null || fiscalAppropriation.expenditure() == null
        ? null
        : fiscalAppropriation.expenditure().total();
  }

  @Nullable ThreePublic currentThreePublic() {
    return threePublic == null ? null : threePublic.current();
  }

  /** This year's appropriation of one budget, from the table that prints it. */
  Item appropriated(Function<Revenue, Item> budget) {
    Revenue appropriation = fiscalAppropriation == null ? null : fiscalAppropriation.revenue();
    return Item.firstStated(Item.in(appropriation, budget), Item.in(summaryRevenue(), budget));
  }

  static @Nullable ExpenditureRow totalOf(@Nullable ExpenditureTable table) {
    return table == null ? null : table.total();
  }

  static List<ExpenditureRow> rowsOf(@Nullable ExpenditureTable table) {
    return table == null ? List.of() : table.rows();
  }
}
