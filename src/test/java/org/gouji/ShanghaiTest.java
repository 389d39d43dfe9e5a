package org.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A text in the form that Shanghai's departments publish: duties, composition, glossary, notes on
 * the budget, other matters. The appropriation is explained by function there, and the glossary
 * explains other terms than Chongqing's template asks for.
 */
final class ShanghaiTest {
  private static final Gouji GOUJI = Gouji.open();
  private static final String TEXT =
      """
      format: gouji/1
      document: unit-budget
      jurisdiction: "310107"
      fiscal_year: 2026
      currency_unit: 万元
      organization: {name: 上海市普陀区石泉路街道办事处（本级）}
      sections:
        - title: 上海市普陀区石泉路街道办事处（本级）主要职能
          text: 上海市普陀区石泉路街道办事处（本级）主要职能包括：统筹落实社区发展的重大决策，组织实施社区公共服务。
        - title: 上海市普陀区石泉路街道办事处（本级）机构设置
          text: 设九个内设机构，包括：党政办公室、社区党建办公室。
        - title: 名词解释
          text: |
            （一）基本支出预算：是单位为保障其机构正常运转、完成日常工作任务而编制的年度基本支出计划。
            （二）项目支出预算：是单位为完成行政工作任务而编制的年度项目支出计划。
            （三）“三公”经费：是与市级财政有经费领拨关系的单位使用财政拨款安排的因公出国（境）费、公务用车购置及运行费、公务接待费。
            （四）机关运行经费：指使用财政拨款安排的商品和服务支出中的日常公用经费支出。
        - title: 2026年单位预算编制说明
          text: |
            2026年，单位收入预算7630.61万元，其中：财政拨款收入7630.61万元，比2025年预算减少2163.37万元。
            支出预算7630.61万元，其中：财政拨款支出预算7630.61万元。财政拨款支出预算中，一般公共预算拨款支出预算7262.61万元；政府性基金拨款支出预算368万元；国有资本经营预算拨款支出预算0万元。
            财政拨款支出主要内容如下：
            “一般公共服务支出”科目335.31万元，主要用于社区管理。
        - title: 其他相关情况说明
        - title: 一、2026年“三公”经费预算情况说明
          text: 2026年“三公”经费预算数为8.53万元，其中：因公出国（境）费0万元；公务用车购置及运行费7万元；公务接待费1.53万元。
        - title: 二、机关运行经费预算
          text: 2026年机关运行经费预算为386.02万元。
        - title: 三、政府采购情况
          text: 2026年政府采购预算1407.19万元，其中：政府采购货物预算0万元、政府采购工程预算769.58万元、政府采购服务预算637.61万元。
        - title: 四、绩效目标设置情况
          text: 按照本市预算绩效管理的要求，编报绩效目标的项目32个，涉及项目预算资金4929.31万元。
        - title: 五、国有资产占有使用情况
          text: 截至2025年8月31日，共有车辆2辆。
      """;

  @Test
  void itsTextsAreJudgedByItsOwnForm() {
    assertEquals(Set.of(), contentFindings(TEXT));
  }

  @Test
  void chongqingAsksForMore() {
    String moved = TEXT.replace("\"310107\"", "\"500110\"");
    assertEquals(Set.of("M03", "M12"), contentFindings(moved));
  }

  @Test
  void whatIsLostThereIsMissed() {
    String lost = TEXT.replace("二、机关运行经费预算", "二、其他").replaceAll("机关运行经费", "有关经费");
    assertEquals(Set.of("M08"), contentFindings(lost));
  }

  private static Set<String> contentFindings(String text) {
    return GOUJI.validate("a.yaml", text.getBytes(StandardCharsets.UTF_8)).findings().stream()
        .map(finding -> finding.check().id())
        .filter(id -> id.startsWith("M"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
