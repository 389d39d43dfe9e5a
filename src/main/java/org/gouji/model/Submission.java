package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One organization, one fiscal year, one published document. Every component that the file does not
 * state is null, or empty for a list.
 */
public record Submission(
    @Key(zh = "格式", en = "format") @Nullable String format,
    @Key(zh = "文种", en = "kind of document") @Nullable DocumentKind document,
    @Key(zh = "行政区划代码", en = "code of the jurisdiction") @Nullable String jurisdiction,
    @Key(zh = "预算年度", en = "fiscal year") @Nullable Integer fiscalYear,
    @Key(zh = "金额单位", en = "currency unit") @Nullable Unit currencyUnit,
    @Key(zh = "小数位数", en = "printed decimals") @Nullable Integer decimals,
    @Key(zh = "单位", en = "organization") @Nullable Organization organization,
    @Key(zh = "情况说明", en = "narrative statement") @Nullable Statement statement,
    @Key(zh = "公开表", en = "published tables") @Nullable Tables tables,
    @Key(zh = "章节", en = "sections") List<Section> sections,
    @Key(zh = "名词解释", en = "glossary") List<String> glossary,
    @Key(zh = "联系方式", en = "contact") @Nullable Contact contact,
    @Key(zh = "日期", en = "dates") @Nullable Dates dates,
    @Key(zh = "豁免", en = "waivers") List<Waiver> waivers)
    implements Naming {
  /** What the key {@code format} says. */
  public static final String FORMAT = "gouji/1";

  /**
   * What comes in beside what is spent, wherever the document states both; those of the year alone
   * only where no money is carried.
   */
  public List<Link> balances() {
    Links links = new Links();
    if (statement != null) {
      addBalance(links, statement);
      addBalance(links, statement.generalPublicBudget());
    }
    if (tables != null) {
      addBalance(links, tables.summary());
      addBalance(links, tables.fiscalAppropriation());
    }
    return links.list();
  }

  private void addBalance(Links links, @Nullable Balance balance) {
    if (balance != null && (balance.holdsCarriedMoney() || !carriesMoney())) {
      links.add(balance.revenueSide(), balance.expenditureSide());
    }
  }

  /** Classes and codes that several tables of all funds print; none where money is carried. */
  public List<Link> classesOfTables() {
    return tables == null || carriesMoney() ? List.of() : tables.classes();
  }

  /** Whether money is carried from last year or into the next, as the text or a table states. */
  private boolean carriesMoney() {
    return (statement != null && statement.carriesMoney())
        || (tables != null && tables.carryMoney());
  }

  /** Economic codes as a part of the three publics. */
  public List<Bound> basicWithinThreePublics() {
    return ThreePublicBounds.of(this);
  }

  /** Agency operating expenses within, or beside, operating expenses. */
  public List<Bound> agencyOperatingBounds() {
    return AgencyOperating.bounds(this);
  }

  /** Rows that name their code differently from the rest of the document. */
  public List<Contradiction> differingNames() {
    return Names.differing(this);
  }

  /** Money of a budget of which the document says that there is none. */
  public List<Contradiction> moneyOfNoBudget() {
    return NoFunds.in(this);
  }
}
