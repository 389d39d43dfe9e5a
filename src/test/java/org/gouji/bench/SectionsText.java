package org.gouji.bench;

import java.util.ArrayList;
import java.util.List;

/** Prints the headings with their text, the glossary and the contact. */
final class SectionsText {
  private final Budget budget;
  private final Style style;
  private final Printing money;
  private final List<String> out = new ArrayList<>(List.of("sections:"));

  SectionsText(Budget budget, Style style) {
    this.budget = budget;
    this.style = style;
    this.money = new Printing(style.text());
  }

  List<String> lines() {
    String self = style.department() ? "部门" : "单位";
    section("一、" + self + "基本情况", "");
    section("（一）主要职责", "负责本行政区域内有关政策的落实，开展日常管理和公共服务，办理上级交办的事项。");
    section("（二）机构设置", "内设机构见编制文件，人员按核定编制配备，没有超编。");
    section("二、" + self + "收支总体情况", "");
    section("（一）收入预算", "各项收入都纳入预算管理。" + amounts("收入预算总额"));
    section("（二）支出预算", "各项支出按功能分类编列。" + amounts("支出预算总额"));
    section("三、" + self + "财政拨款收支情况", "");
    section("（一）一般公共预算", "支出分为基本支出和项目支出，基本支出保障日常运转，项目支出用于专门任务。");
    section("（二）政府性基金预算", fund(budget.total().funds(), "政府性基金预算"));
    section("（三）国有资本经营预算", fund(budget.total().capital(), "国有资本经营预算"));
    section("四、“三公”经费情况说明", "包括因公出国（境）费、公务用车购置及运行费和公务接待费三项，从严控制。");
    section("五、其他重要事项的情况说明", "");
    boolean agency = budget.field().agency();
    section("（一）机关运行经费", agency ? "用于办公、差旅、会议等日常公用支出。" : "本单位为事业单位，不在机关运行经费统计范围之内。");
    section("（二）政府采购情况", "按货物、工程、服务三类编列采购预算。");
    section("（三）绩效目标情况", "一般公共预算的项目都设置了绩效目标。");
    section("（四）国有资产占有使用情况", "车辆分种类列出，没有单价较高的大型设备。");
    section("六、名词解释", "对本文用到的主要名词作了解释。");
    out.add("glossary: [财政拨款收入, 其他收入, 基本支出, 项目支出, “三公”经费, 机关运行经费]");
    out.add("contact: {name: 办公室, phone: 023-40000000}");
    return out;
  }

  private void section(String title, String text) {
    out.add("  - title: " + title);
    if (!text.isEmpty()) {
      out.add("    text: |");
      out.add("      " + text);
    }
  }

  private String amounts(String name) {
    long now = budget.total().all();
    return style.inWords()
        ? "%d年%s%s%s，比上年%s。"
            .formatted(
                style.year(),
                name,
                money.amount(now),
                money.unit(),
                money.inWords(now, budget.lastYear().all()))
        : "";
  }

  private static String fund(long yuan, String name) {
    return yuan == 0 ? "本年没有" + name + "安排的支出。" : name + "安排的支出用于规定的用途，收支相抵。";
  }
}
