package org.gouji.examining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Place;
import org.gouji.model.Prose;
import org.gouji.model.Section;
import org.gouji.model.Submission;
import org.gouji.searching.Finder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class OutlineTest {
  private static final Outline.Lens LENS =
      new Outline.Lens(
          title -> title.text().equals("财务数据"),
          new Finder("名词解释"),
          new Finder("职能|名词解释"),
          new Finder("，"));

  @Test
  void nothingSubmitted() {
    Outline outline = outline();
    assertFalse(outline.isSubmitted());
    assertEquals("", outline.place().path());
  }

  @Test
  void aSectionOfNothingIsNone() {
    Submission submission = submission(List.of(new Section(null, null)));
    assertFalse(Outline.of(submission, LENS).isSubmitted());
  }

  @Test
  void titlesLoseNumberQuotationMarksAndBlanks() {
    assertEquals(
        List.of("三公经费情况说明", "三公经费", "部门（单位）概况", "2023年预算", "收入预算"),
        words(
            outline(
                "四、“三公”经费情况说明。",
                "五、 「三 公」经费：",
                "第一部分 部门(单位)概况",
                "２０２３年预算",
                "（一）收入预算：２０２３年年初预算数1028.96万元，其中……")));
  }

  @Test
  void lowerHeadingsStandUnderHigherOnes() {
    Outline outline = outline("一、甲", "（一）乙", "1.丙", "（二）丁", "二、戊");
    assertEquals(List.of("", "乙", "", "丙", "", "丁", ""), outline.headings().get(0).lines());
    assertEquals(List.of("", "丙", ""), outline.headings().get(1).lines());
    assertFalse(outline.headings().get(1).isBare());
    assertTrue(outline.headings().get(2).isBare());
    assertTrue(outline.headings().get(4).isBare());
  }

  @Test
  void whatIsSaidOnTheHeadingsLineIsItsText() {
    for (String title :
        List.of(
            "（一）收入预算：2023年年初预算数1028.96万元",
            "3.绩效目标设置情况。2023年项目支出均实行绩效目标管理。",
            "1.负责贯彻落实国家有关政务服务改革要求，并组织实施。",
            "（三）结转结余（无）",
            "其他说明：无")) {
      assertFalse(outline(title).headings().get(0).isBare(), title);
    }
    for (String title :
        List.of(
            "（三）机构改革相关情况。",
            "（一）收入预算：",
            "七、关于重庆市某某区某某管理办公室2023年一般公共预算“三公”经费预算情况的说明",
            "（六）国有资本经营预算财政拨款支出决算情况说明。")) {
      assertTrue(outline(title).headings().get(0).isBare(), title);
    }
  }

  @Test
  void figuresThatBelongUnderAHeadingAreItsText() {
    assertFalse(outline("一、财务数据").headings().get(0).isBare());
  }

  @Test
  void chaptersWithoutNumbersStandAboveTheNumberingThatBeginsUnderThem() {
    Outline outline = outline("部门概况", "（一）乙", "（二）丙", "其他情况", "（一）丁");
    assertEquals(List.of("", "乙", "", "丙", ""), outline.headings().get(0).lines());
    assertEquals(List.of("", "丁", ""), outline.headings().get(3).lines());
  }

  @Test
  void withoutAnyNumberAllStandSideBySide() {
    assertTrue(outline("甲", "丙", "丁").headings().stream().allMatch(Heading::isBare));
  }

  @Test
  void theTitleOfTheDocumentStandsAboveAll() {
    Outline outline = outline("某某局2023年部门预算情况说明", "甲", "乙");
    assertEquals(5, outline.headings().get(0).lines().size());
    assertEquals(Heading.Standing.NONE, outline.headings().get(0).standing());
  }

  @Test
  void termsStandBelowTheGlossary() {
    Outline outline = outline("名词解释", "基本支出：指保障运转的支出。", "项目支出：指其他支出。", "编制说明");
    assertEquals(
        List.of(
            Heading.Standing.ASIDE,
            Heading.Standing.NONE,
            Heading.Standing.NONE,
            Heading.Standing.FREE),
        outline.headings().stream().map(Heading::standing).toList());
  }

  @Test
  void gapsAreNamedOnce() {
    assertEquals("三、", due("一、", "二、", "四、", "五、"));
    assertEquals("1.", due("一、", "3.", "4."));
    assertEquals("三、", due("一、", "二、", "二、", "三、", "四、"));
    assertEquals("（三）", due("（一）", "（二）", "（二）", "（四）"));
    assertEquals("一、三、", due("二、", "四、"));
  }

  @Test
  void numberingBeginsAgainUnderEachHeading() {
    assertEquals("", due("一、", "（一）", "1.", "2.", "（二）", "1.", "二、", "（一）"));
    assertEquals("", due("第一部分", "一、", "二、", "第二部分", "三、", "第三部分", "一、"));
    assertEquals("3.", due("一、", "1.", "2.", "1."));
  }

  @Test
  void aHeadingWithoutANumberMayHaveLostIt() {
    assertEquals("", due("一、", "乙", "三、"));
    assertEquals("四、", due("一、", "乙", "三、", "五、"));
    assertEquals("", due("基本情况", "（一）", "（二）", "二、"));
  }

  @Test
  void textWithoutAHeadingBelongsToTheOneBefore() {
    Submission submission =
        submission(
            List.of(new Section(prose("一、甲", 0), null), new Section(null, prose("有话说。", 1))));
    Outline outline = Outline.of(submission, LENS);
    assertFalse(outline.headings().get(0).isBare());
    assertEquals("sections.1.text", outline.headings().get(1).place().path());
  }

  @Test
  void brokenOpenings() {
    Heading broken = heading("一、甲", " 　，较上年增加。\n第二行");
    assertNotNull(broken.opening());
    assertEquals("，较上年增加。", broken.opening().start());
    assertEquals("sections.0.text", broken.opening().place().path());
    assertNull(heading("一、甲：", "，较上年增加。").opening());
    assertNull(heading("一、甲", "较上年增加，").opening());
    assertNull(heading("一、甲", null).opening());
  }

  @Test
  void manyHeadingsTakeNoLonger() {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      sections.add(new Section(prose(i % 3 == 0 ? "甲" : "（" + i % 9 + "）乙", i), null));
    }
    Outline outline =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Outline.of(submission(sections), LENS));
    assertEquals(100_000, outline.headings().size());
  }

  /** The numbers that headings of these titles should have had. */
  private static String due(String... numbers) {
    StringBuilder due = new StringBuilder();
    for (Heading heading : outline(numbers).headings()) {
      due.append(heading.due() == null ? "" : heading.due());
    }
    return due.toString();
  }

  private static List<String> words(Outline outline) {
    return outline.headings().stream().map(Heading::words).toList();
  }

  private static Heading heading(String title, @Nullable String text) {
    Prose below =
        text == null ? null : new Prose(text, new Place("sections.0.text", 2, 1, text.length()));
    Submission submission = submission(List.of(new Section(prose(title, 0), below)));
    return Outline.of(submission, LENS).headings().get(0);
  }

  private static Outline outline(String... titles) {
    List<Section> sections = new ArrayList<>();
    for (String title : titles) {
      Prose text = title.equals("乙") ? prose("有", sections.size()) : null;
      sections.add(new Section(prose(title, sections.size()), text));
    }
    return Outline.of(submission(sections), LENS);
  }

  private static Prose prose(String text, int index) {
    return new Prose(text, new Place("sections." + index + ".text", index + 1, 1, 1));
  }

  private static Submission submission(List<Section> sections) {
    return new Submission(
        null, null, null, null, null, null, null, null, null, sections, List.of(), null, null,
        List.of());
  }
}
