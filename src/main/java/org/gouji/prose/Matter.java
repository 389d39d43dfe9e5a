package org.gouji.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.searching.Finder;
import org.gouji.searching.SearchText;

/** What a passage is about. */
public enum Matter {
  REVENUE,
  EXPENDITURE,
  /** Revenue and expenditure of all funds together. */
  OVERALL,
  APPROPRIATION,
  /** Revenue and expenditure of the fiscal appropriation, the three budgets together. */
  FISCAL,
  /** Basic expenditure of the general public budget. */
  BASIC,
  FUNDS,
  CAPITAL,
  THREE_PUBLIC,
  OPERATING,
  PROCUREMENT,
  PERFORMANCE,
  /** Vehicles in use. */
  FLEET,
  /** Vehicles to be bought. */
  PURCHASE,
  /** Vehicles that the three publics speak of. */
  KEPT,
  /** Duties, composition, glossary: no budget figures. */
  BACKGROUND,
  UNKNOWN;

  /** What the headings of a matter say; a heading is of the first matter of which it has it. */
  private record Sign(Matter matter, Finder words) {
    Sign(Matter matter, String words) {
      this(matter, new Finder(words));
    }
  }

  private static final String YEAR = "(?:关于)?(?:[0-9]{4}年度?)?(?:年初|部门|单位)*";
  private static final String REST = "(?:总体|数|情况|安排|的|说明)*+";
  private static final List<Sign> SIGNS =
      List.of(
          new Sign(THREE_PUBLIC, "三公"),
          new Sign(OPERATING, "^机关运行经费[^、及和]*$"),
          new Sign(PROCUREMENT, "政府采购"),
          new Sign(PERFORMANCE, "绩效"),
          new Sign(BACKGROUND, "名词解释|职能|职责|构成|机构|概况|基本情况|人员情况|联系"),
          new Sign(CAPITAL, "国有资本经营(?!.*(?:基金|一般公共))"),
          new Sign(FUNDS, "政府性基金(?!.*(?:国有资本|一般公共))"),
          new Sign(BASIC, "一般公共预算(?:当年)?(?:财政)?(?:拨款)?基本支出(?!.*项目支出)"),
          new Sign(APPROPRIATION, "一般公共预算(?!.*(?:基金|国有资本|三公|基本支出|项目支出|收入))"),
          new Sign(FISCAL, "^" + YEAR + "财政拨款(?:收支|收入支出)(?:总?预算|总表|总体|安排|情况|的|说明)*+$"),
          new Sign(REVENUE, "^" + YEAR + "收入(?:预算|总表)" + REST + "$"),
          new Sign(EXPENDITURE, "^" + YEAR + "支出(?:预算|总表)" + REST + "$"),
          new Sign(OVERALL, "^" + YEAR + "(?:预算)?(?:收支|收入支出)(?:总?预算|总表|增减变化|总体|安排|情况|的|说明)*+$"));
  private static final Finder ASSETS = new Finder("国有资产|车辆");
  private static final Finder NARROW = new Finder("财政拨款|一般公共预算|政府性基金|国有资本|基本支出|项目支出");
  private static final Finder PART = new Finder("基本支出|项目支出|本级|机关|中心|下属|单位");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:第[一二三四五六七八九十]{1,3}(?:部分|章)|[一二三四五六七八九十]{1,3}[、.，：]|（[一二三四五六七八九十0-9]{1,3}）|[0-9]{1,2}[.、]|[①-⑩])[、.]?");

  /** By the innermost heading that says it, in clean text. */
  static Matter of(List<Headline> headings) {
    for (int i = headings.size() - 1; i >= 0; i--) {
      Matter matter = headings.get(i).matter();
      if (matter == REVENUE || matter == EXPENDITURE) {
        boolean whole = i == headings.size() - 1 && !anyMatches(headings.subList(0, i), NARROW);
        return whole ? matter : UNKNOWN;
      }
      if (matter != UNKNOWN) {
        boolean part = anyMatches(headings.subList(i + 1, headings.size()), PART);
        part |= matter == OVERALL && anyMatches(headings, NARROW);
        return part ? UNKNOWN : matter;
      }
    }
    return UNKNOWN;
  }

  private static boolean anyMatches(List<Headline> headings, Finder words) {
    for (Headline heading : headings) {
      if (words.isIn(heading.searched())) {
        return true;
      }
    }
    return false;
  }

  /** By one heading in clean text, its number included or not. */
  static Matter of(String heading) {
    SearchText words = new SearchText(withoutNumber(heading));
    if (ASSETS.isIn(words)) {
      return FLEET;
    }
    for (Sign sign : SIGNS) {
      if (sign.words().isIn(words)) {
        return sign.matter();
      }
    }
    return UNKNOWN;
  }

  static String withoutNumber(String heading) {
    Matcher number = NUMBER.matcher(heading);
    return number.lookingAt() ? heading.substring(number.end()) : heading;
  }

  /** Whether a passage on it may speak of what is of another. */
  boolean includes(Matter other) {
    return this == other || (this == OVERALL && (other == REVENUE || other == EXPENDITURE));
  }

  /** Whether labels of other matters may take over inside such a passage. */
  boolean givesWay() {
    return this != REVENUE && this != EXPENDITURE && this != BACKGROUND;
  }
}
