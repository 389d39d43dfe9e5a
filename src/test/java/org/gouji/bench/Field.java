package org.gouji.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an organization is about: its name and the lines of the classification that its own work
 * stands on.
 *
 * @param agency whether it is an agency of government; an institution otherwise
 * @param upkeep code of the line that carries its basic expenditure
 * @param work codes of lines that carry projects
 */
record Field(String name, boolean agency, String upkeep, List<String> work) {
  /** Codes and names, a line each. */
  private static final String CODES =
      """
      201 一般公共服务支出
      20104 发展与改革事务
      2010401 行政运行
      2010402 一般行政管理事务
      2010402 一般行政管理事务
      2010404 战略规划与实施
      2010408 物价管理
      20105 统计信息事务
      2010505 专项统计业务
      2010507 专项普查活动
      20108 审计事务
      2010801 行政运行
      2010804 审计业务
      2010806 信息化建设
      204 公共安全支出
      20406 司法
      2040601 行政运行
      2040604 基层司法业务
      2040605 普法宣传
      2040610 社区矫正
      205 教育支出
      20502 普通教育
      2050201 学前教育
      2050202 小学教育
      2050203 初中教育
      20509 教育费附加安排的支出
      2050903 城市中小学校舍建设
      207 文化旅游体育与传媒支出
      20701 文化和旅游
      2070101 行政运行
      2070104 图书馆
      2070108 文化活动
      2070109 群众文化
      20703 体育
      2070305 体育竞赛
      2070308 群众体育
      208 社会保障和就业支出
      20802 民政管理事务
      2080201 行政运行
      2080206 社会组织管理
      2080208 基层政权建设和社区治理
      20805 行政事业单位养老支出
      2080501 行政单位离退休
      2080502 事业单位离退休
      2080505 机关事业单位基本养老保险缴费支出
      2080506 机关事业单位职业年金缴费支出
      20807 就业补助
      2080705 公益性岗位补贴
      20810 社会福利
      2081002 老年福利
      2081006 养老服务
      210 卫生健康支出
      21011 行政事业单位医疗
      2101101 行政单位医疗
      2101102 事业单位医疗
      2101103 公务员医疗补助
      212 城乡社区支出
      213 农林水支出
      21208 国有土地使用权出让收入安排的支出
      2120803 城市建设支出
      2120804 农村基础设施建设支出
      221 住房保障支出
      22102 住房改革支出
      2210201 住房公积金
      2210203 购房补贴
      223 国有资本经营预算支出
      22399 其他国有资本经营预算支出
      2239999 其他国有资本经营预算支出
      224 灾害防治及应急管理支出
      22401 应急管理事务
      2240101 行政运行
      2240106 安全监管
      2240108 应急救援
      229 其他支出
      22960 彩票公益金安排的支出
      2296002 用于社会福利的彩票公益金支出
      2296003 用于体育事业的彩票公益金支出
      """;

  /** The class whose lines are made up. */
  static final String MADE_UP_CLASS = "213";

  private static final Map<String, String> NAMES = names();

  /** What there is. */
  static final List<Field> ALL =
      List.of(
          new Field("发展和改革委员会", true, "2010401", List.of("2010402", "2010404", "2010408")),
          new Field("审计局", true, "2010801", List.of("2010804", "2010806", "2010505")),
          new Field("司法局", true, "2040601", List.of("2040604", "2040605", "2040610", "2010507")),
          new Field("文化和旅游局", true, "2070101", List.of("2070108", "2070109", "2070305", "2070308")),
          new Field("民政局", true, "2080201", List.of("2080206", "2080208", "2081002", "2081006")),
          new Field("应急管理局", true, "2240101", List.of("2240106", "2240108", "2080705")),
          new Field("实验小学", false, "2050202", List.of("2050201", "2050203", "2050903")),
          new Field("图书馆", false, "2070104", List.of("2070108", "2070109", "2080705")));

  /** The name of a line; one that is made up for lines that are. */
  static String nameOf(String code) {
    String name = NAMES.get(code);
    if (name != null) {
      return name;
    }
    if (!code.startsWith(MADE_UP_CLASS)) {
      throw new IllegalArgumentException("no name for code " + code);
    }
    return "其他专项事务" + code.substring(3);
  }

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    for (String line : CODES.lines().toList()) {
      List<String> codeAndName = new ArrayList<>(List.of(line.split(" ", 2)));
      names.put(codeAndName.get(0), codeAndName.get(1));
    }
    return names;
  }
}
