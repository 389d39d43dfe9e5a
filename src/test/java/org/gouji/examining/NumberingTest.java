package org.gouji.examining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumberingTest {
  @ParameterizedTest
  @CsvSource({
    "一、单位基本情况, 10, 1, 单位基本情况",
    "一.单位基本情况, 10, 1, 单位基本情况",
    "一．单位基本情况, 10, 1, 单位基本情况",
    "二 、部门收支, 10, 2, 部门收支",
    "十、甲, 10, 10, 甲",
    "十一、甲, 10, 11, 甲",
    "二十、甲, 10, 20, 甲",
    "二十三、甲, 10, 23, 甲",
    "（一）职能职责, 20, 1, 职能职责",
    "(二) 单位构成, 20, 2, 单位构成",
    "（三)机构, 20, 3, 机构",
    "〔四〕机构, 20, 4, 机构",
    "㈠甲, 20, 1, 甲",
    "（五）、甲, 20, 5, 甲",
    "3.绩效目标设置情况, 30, 3, 绩效目标设置情况",
    "３．绩效, 30, 3, 绩效",
    "１０、绩效, 30, 10, 绩效",
    "⒉政府采购, 30, 2, 政府采购",
    "（1）甲, 40, 1, 甲",
    "(１２)甲, 40, 12, 甲",
    "⑶甲, 40, 3, 甲",
    "4）甲, 40, 4, 甲",
    "①甲, 50, 1, 甲",
    "⑩甲, 50, 10, 甲",
    "第一部分 部门概况, 0, 1, 部门概况",
    "第三部分：名词解释, 0, 3, 名词解释",
    "第2章 说明, 0, 2, 说明",
    "第十部分, 0, 10, ''",
    "　四、“三公”经费, 10, 4, “三公”经费"
  })
  void readsTheNumber(String title, int level, int ordinal, String rest) {
    assertEquals(new Numbering(level, ordinal, rest), Numbering.of(title));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "单位基本情况",
        "2023年部门预算情况说明",
        "1028.96万元",
        "1.5万元以上的设备",
        "12:30",
        "一般公共预算",
        "三公经费",
        "“三公”经费",
        "第一季度情况",
        "十四五规划",
        "123.甲",
        ""
      })
  void findsNone(String title) {
    assertFalse(Numbering.of(title).isNumbered());
    assertEquals(0, Numbering.of(title).ordinal());
  }

  @Test
  void theRestIsInOneWidthWhateverItConsistsOf() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String expected = Normalizer.normalize("甲" + c + "乙", Normalizer.Form.NFKC);
      assertEquals(expected, Numbering.of("甲" + c + "乙").rest());
    }
  }

  @Test
  void printsAnotherNumberTheSameWay() {
    assertEquals("五、", Numbering.of("六、甲").label(5));
    assertEquals("十、", Numbering.of("十二、甲").label(10));
    assertEquals("十一、", Numbering.of("十二、甲").label(11));
    assertEquals("二十、", Numbering.of("二十二、甲").label(20));
    assertEquals("二十一、", Numbering.of("二十二、甲").label(21));
    assertEquals("（二）", Numbering.of("（三）甲").label(2));
    assertEquals("1.", Numbering.of("3、甲").label(1));
    assertEquals("（1）", Numbering.of("（3）甲").label(1));
    assertEquals("②", Numbering.of("④甲").label(2));
    assertEquals("21", Numbering.of("④甲").label(21));
    assertEquals("第二部分", Numbering.of("第四部分 甲").label(2));
  }
}
