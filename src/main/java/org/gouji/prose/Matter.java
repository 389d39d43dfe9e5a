package org.gouji.prose;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  private static final String YEAR = "(?:关于)?(?:[0-9]{4}年度?)?(?:年初|部门|单位)*";
  private static final String REST = "(?:总体|数|情况|安排|的|说明)*+";
  private static final Map<Matter, Pattern> HEADINGS =
      Map.ofEntries(
          Map.entry(BACKGROUND, Pattern.compile("名词解释|职能|职责|构成|机构|概况|基本情况|人员情况|联系")),
          Map.entry(REVENUE, Pattern.compile("^" + YEAR + "收入(?:预算|总表)" + REST + "$")),
          Map.entry(EXPENDITURE, Pattern.compile("^" + YEAR + "支出(?:预算|总表)" + REST + "$")),
          Map.entry(
              OVERALL,
              Pattern.compile("^" + YEAR + "(?:预算)?(?:收支|收入支出)(?:总?预算|总表|增减变化|总体|安排|情况|的|说明)*+$")),
          Map.entry(
              FISCAL, Pattern.compile("^" + YEAR + "财政拨款(?:收支|收入支出)(?:总?预算|总表|总体|安排|情况|的|说明)*+$")),
          Map.entry(APPROPRIATION, Pattern.compile("一般公共预算(?!.*(?:基金|国有资本|三公|基本支出|项目支出|收入))")),
          Map.entry(BASIC, Pattern.compile("一般公共预算(?:当年)?(?:财政)?(?:拨款)?基本支出(?!.*项目支出)")),
          Map.entry(FUNDS, Pattern.compile("政府性基金(?!.*(?:国有资本|一般公共))")),
          Map.entry(CAPITAL, Pattern.compile("国有资本经营(?!.*(?:基金|一般公共))")),
          Map.entry(THREE_PUBLIC, Pattern.compile("三公")),
          Map.entry(OPERATING, Pattern.compile("^机关运行经费[^、及和]*$")),
          Map.entry(PROCUREMENT, Pattern.compile("政府采购")),
          Map.entry(PERFORMANCE, Pattern.compile("绩效")));
  private static final Pattern ASSETS = Pattern.compile("国有资产|车辆");
  private static final List<Matter> ORDER =
      List.of(
          THREE_PUBLIC,
          OPERATING,
          PROCUREMENT,
          PERFORMANCE,
          BACKGROUND,
          CAPITAL,
          FUNDS,
          BASIC,
          APPROPRIATION,
          FISCAL,
          REVENUE,
          EXPENDITURE,
          OVERALL);
  private static final Pattern NARROW = Pattern.compile("财政拨款|一般公共预算|政府性基金|国有资本|基本支出|项目支出");
  private static final Pattern PART = Pattern.compile("基本支出|项目支出|本级|机关|中心|下属|单位");
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:第[一二三四五六七八九十]{1,3}(?:部分|章)|[一二三四五六七八九十]{1,3}[、.，：]|（[一二三四五六七八九十0-9]{1,3}）|[0-9]{1,2}[.、]|[①-⑩])[、.]?");

  /** By the innermost heading that says it, in clean text. */
  static Matter of(List<String> headings) {
    for (int i = headings.size() - 1; i >= 0; i--) {
      Matter matter = of(headings.get(i));
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

  private static boolean anyMatches(List<String> headings, Pattern pattern) {
    return headings.stream().anyMatch(heading -> pattern.matcher(heading).find());
  }

  /** By one heading in clean text, its number included or not. */
  static Matter of(String heading) {
    String words = withoutNumber(heading);
    if (ASSETS.matcher(words).find()) {
      return FLEET;
    }
    for (Matter matter : ORDER) {
      @Nullable Pattern pattern = HEADINGS.get(matter);
      if (pattern != null && pattern.matcher(words).find()) {
        return matter;
      }
    }
    return UNKNOWN;
  }

  static String withoutNumber(String heading) {
    return NUMBER.matcher(heading).replaceFirst("");
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
