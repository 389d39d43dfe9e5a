package org.gouji.prose;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a passage is about. */
public enum Matter {
  REVENUE,
  EXPENDITURE,
  APPROPRIATION,
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

  private static final String YEAR = "(?:[0-9]{4}年度?)?(?:年初|部门|单位)*";
  private static final String REST = "(?:总体)?(?:数|情况|安排)?(?:说明)?";
  private static final Map<Matter, Pattern> HEADINGS =
      Map.of(
          BACKGROUND,
          Pattern.compile("名词解释|职能|职责|构成|机构|概况|基本情况|人员情况|联系"),
          REVENUE,
          Pattern.compile("^" + YEAR + "收入预算" + REST + "$"),
          EXPENDITURE,
          Pattern.compile("^" + YEAR + "支出预算" + REST + "$"),
          APPROPRIATION,
          Pattern.compile("一般公共预算(?!.*(?:基金|国有资本|三公|基本支出|项目支出|收入))"),
          FUNDS,
          Pattern.compile("政府性基金(?!.*(?:国有资本|一般公共))"),
          CAPITAL,
          Pattern.compile("国有资本经营(?!.*(?:基金|一般公共))"),
          THREE_PUBLIC,
          Pattern.compile("三公"),
          OPERATING,
          Pattern.compile("^机关运行经费[^、及和]*$"),
          PROCUREMENT,
          Pattern.compile("政府采购"),
          PERFORMANCE,
          Pattern.compile("绩效"));
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
          APPROPRIATION,
          REVENUE,
          EXPENDITURE);
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
    String words = NUMBER.matcher(heading).replaceFirst("");
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

  /** Whether labels of other matters may take over inside such a passage. */
  boolean givesWay() {
    return this != REVENUE && this != EXPENDITURE && this != BACKGROUND;
  }
}
