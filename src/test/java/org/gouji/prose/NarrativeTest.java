package org.gouji.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.model.Place;
import org.gouji.model.Prose;
import org.gouji.model.Submission;
import org.gouji.reading.SubmissionReader;
import org.gouji.yaml.Limits;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Sentences of budget documents of 2023, and what is read in them. */
final class NarrativeTest {
  /** Heading, sentence, and what is read: items with their numbers, then claims and slips. */
  private record Shape(String heading, String sentence, String read) {}

  private static final List<Shape> SHAPES =
      List.of(
          // numbers
          new Shape("（一）收入预算", "2023年年初预算数 927.6 万元。", "收入合计 927.6万元"),
          new Shape("（一）收入预算", "２０２３年年初预算数１０２８．９６万元。", "收入合计 1028.96万元"),
          new Shape("（一）收入预算", "收入预算1,028.96万元，事业收入1，234.5万。", "收入合计 1028.96万元; 事业收入 1234.5万元"),
          new Shape("（一）收入预算", "收入预算10 28.96万元。", ""),
          new Shape("（一）收入预算", "收入预算约1028万元，其他收入3万元以上。", ""),
          new Shape("（一）收入预算", "其他收入12万元元，事业收入5000元元。", "其他收入 12万元; 事业收入 5000元"),
          new Shape("（一）收入预算", "事业收入1028。96万元，经营收入5-8万元。", ""),
          // labels
          new Shape(
              "（一）收入预算",
              "2023年年初预算数100万元，其中：一般公共预算拨款90万元，政府性基金预算拨款 0万元，其他收入10万元。",
              "收入合计 100万元; 一般公共预算拨款 90万元; 政府性基金预算拨款 0万元; 其他收入 10万元"),
          new Shape("三、部门预算情况说明", "基本支出60万元，项目支出40万元。", ""),
          new Shape(
              "三、部门预算情况说明",
              "2023年一般公共预算财政拨款支出100万元。其中：基本支出60万元（人员经费50万元、公用经费10万元）；项目支出40万元。",
              "一般公共预算财政拨款支出 100万元; 基本支出 60万元; 人员经费 50万元; 公用经费 10万元; 项目支出 40万元"),
          new Shape(
              "（二）支出预算", "支出预算100万元，其中：教育支出80万元；卫生健康支出20万元。", "支出合计 100万元; 教育支出 80万元; 卫生健康支出 20万元"),
          new Shape("（二）支出预算", "教育支出80万元，其中：基本支出50万元，项目支出30万元。教育支出中，基本支出50万元。", "教育支出 80万元"),
          new Shape("（二）支出预算", "基本支出50万元，其中：教育支出30万元。", "基本支出 50万元"),
          new Shape("（二）支出预算", "办公室机关：支出预算50万元，基本支出20万元。", ""),
          new Shape("（二）支出预算", "区服务中心支出预算50万元，其中基本支出20万元。", ""),
          new Shape("三、财政拨款收入、支出预算情况", "财政拨款收入、支出预算80万元。", ""),
          new Shape(
              "四、“三公”经费情况说明",
              "1.因公出国（境）费：0万元。2.公务用车购置及运行费7万元（公务用车购置费0万元，公务用车运行维护费7万元）。",
              "因公出国（境）费 0万元; 公务用车购置及运行费 7万元; 公务用车购置费 0万元; 公务用车运行费 7万元"),
          new Shape("1.机关运行经费", "机关运行经费386.02万元，包括办公费20万元、公务接待费2万元。", "机关运行经费 386.02万元"),
          new Shape("2.政府采购情况", "按资金来源，一般公共预算拨款8万元。货物类采购5万元、服务类采购3万元。", "政府采购货物 5万元; 政府采购服务 3万元"),
          new Shape(
              "（一）收入预算",
              "收入总计100万元，其中：本年收入90万元，上年结转结余10万元。",
              "收入合计 100万元; 本年收入合计 90万元; 上年结转结余 10万元"),
          new Shape(
              "四、关于2023年财政拨款收支总表的说明",
              "2023年财政拨款收支总预算100万元。收入包括：一般公共预算拨款90万元、上年结转10万元；支出包括：教育支出100万元。",
              "财政拨款收支总预算 100万元; 一般公共预算拨款 90万元; 财政拨款上年结转 10万元"),
          new Shape(
              "五、关于2023年一般公共预算支出表的说明",
              "2023年一般公共预算当年拨款100万元，比2022年预算数减少5万元。",
              "一般公共预算当年拨款 100万元; 一般公共预算当年拨款的增减额 -5万元"),
          new Shape(
              "八、关于2023年政府性基金预算支出表的说明",
              "2023年政府性基金预算支出60万元，其中：基本支出0万元，项目支出60万元。",
              "政府性基金预算支出 60万元; 政府性基金基本支出 0万元; 政府性基金项目支出 60万元"),
          new Shape("三、2023年支出总体情况", "国有资本经营预算支出13万元，占0.31%。按支出结构分：基本支出60万元。", "国有资本经营预算支出 13万元"),
          // shares
          new Shape(
              "（二）支出预算",
              "支出预算100万元，其中：基本支出60万元，占60%，比上年增加5万元；项目支出40万元（占支出总额的40.00%）。",
              "支出合计 100万元; 基本支出 60万元; 基本支出的占比 60%; 基本支出的增减额 5万元; 项目支出 40万元; 项目支出的占比 40.00%"),
          new Shape("（二）支出预算", "教育支出80万元，其中教育类项目占12%，占年初预算的90%。", "教育支出 80万元"),
          new Shape("（一）收入预算", "事业收入3万元，占支出总额的5%；其他收入2万元，占上年收入的5%，占5个百分点。", "事业收入 3万元; 其他收入 2万元"),
          new Shape(
              "三、部门预算情况说明",
              "2023年一般公共预算财政拨款支出90万元，占本年支出合计的90%。其中：基本支出60万元，占本年支出合计的60%；项目支出30万元，占一般公共预算支出的33.33%。",
              "一般公共预算财政拨款支出 90万元; 一般公共预算财政拨款支出的占比 90%; 基本支出 60万元; 项目支出 30万元; 项目支出的占比 33.33%"),
          new Shape(
              "四、“三公”经费情况说明", "公务接待费1.53万元，占“三公”经费总额的17.94%。", "公务接待费 1.53万元; 公务接待费的占比 17.94%"),
          // changes
          new Shape(
              "（二）支出预算",
              "支出预算较2022年增加5.83万元，主要是基本支出预算增加41.34万元，项目支出预算减少35.51万元。",
              "支出合计的增减额 5.83万元; 基本支出的增减额 41.34万元; 项目支出的增减额 -35.51万元"),
          new Shape(
              "（二）支出预算",
              "支出预算100万元，比上年减少35.51万元，下降5.6%。",
              "支出合计 100万元; 支出合计的增减额 -35.51万元; 支出合计的增减百分比 -5.6%"),
          new Shape("（二）支出预算", "支出预算100万元，与上年持平。", "支出合计 100万元; 支出合计的增减额 0万元"),
          new Shape("（二）支出预算", "支出预算100万元，与上年基本持平。", "支出合计 100万元"),
          new Shape("（二）支出预算", "与2022年相比，支出预算增长3万元，项目支出同比下降2%。", "支出合计的增减额 3万元; 项目支出的增减百分比 -2%"),
          new Shape("（二）支出预算", "支出预算较2021年增加5万元，较上年决算数减少3万元，比年初预算增加2万元。", "年2021"),
          new Shape("（二）支出预算", "支出预算减少5万元，主要原因是项目支出减少6万元、基本支出增加1万元。", "支出合计的增减额 -5万元"),
          new Shape("（二）支出预算", "2022年支出预算95万元，2021年支出预算90万元。", "支出合计的上年数 95万元"),
          // what is compared with, and what headings name
          new Shape(
              "（二）支出预算",
              "支出预算100万元，比2022年年初预算数90万元增加10万元，增长11.11%。",
              "支出合计 100万元; 支出合计的上年数 90万元; 支出合计的增减额 10万元; 支出合计的增减百分比 11.11%"),
          new Shape(
              "四、“三公”经费情况说明",
              "“三公”经费预算8.53万元，比2022年“三公”经费财政拨款预算10.53万元减少2万元。",
              "“三公”经费 8.53万元; “三公”经费的上年数 10.53万元; “三公”经费的增减额 -2万元"),
          new Shape(
              "四、“三公”经费情况说明",
              "1.因公出国（境）费用。2023年预算数0万元，与2022年预算数0万元持平。",
              "因公出国（境）费 0万元; 因公出国（境）费的上年数 0万元; 因公出国（境）费的增减额 0万元"),
          new Shape("（二）支出预算", "支出预算100万元，比2022年执行数90万元增加10万元。", "支出合计 100万元"),
          new Shape(
              "四、“三公”经费情况说明",
              "2.公务接待费：2023年安排公务接待费预算7.98万元，主要用于接待。比上年预算数减少1.67万元。",
              "公务接待费 7.98万元; 公务接待费的增减额 -1.67万元"),
          new Shape(
              "四、“三公”经费情况说明",
              "公务接待费7.98万元，公务用车运行费3万元，主要用于燃油。比上年预算数减少1.67万元。",
              "公务接待费 7.98万元; 公务用车运行费 3万元"),
          new Shape(
              "一、收支预算总体情况",
              "收入预算100万元，与上年预算数相同；支出预算100万元，其中：教育支出（205类）80万元。",
              "收入合计 100万元; 收入合计的增减额 0万元; 支出合计 100万元; 教育支出 80万元"),
          new Shape("（二）支出预算", "支出预算由90万元增加为100万元，项目支出增加到20万元。", ""),
          new Shape("3.绩效目标设置情况", "涉及资金100万元，其中：人员类项目3个，涉及资金60万元。", "绩效目标涉及资金 100万元"),
          new Shape(
              "（二）支出预算",
              "基本支出60万元（工资福利支出50万元、公用支出10万元），比上年增加5万元；项目支出40万元。",
              "基本支出 60万元; 基本支出的增减额 5万元; 项目支出 40万元"),
          new Shape(
              "（二）支出预算",
              "2023年支出预算100万元，2022年支出预算95万元，同比增加5万元。",
              "支出合计 100万元; 支出合计的上年数 95万元; 支出合计的增减额 5万元"),
          new Shape(
              "四、“三公”经费情况说明",
              "“三公”经费9万元。\n      （一）公务接待费\n      2023年预算安排2万元，比上年减少1万元。",
              "“三公”经费 9万元; 公务接待费 2万元; 公务接待费的增减额 -1万元"),
          new Shape("1.机关运行经费", "本部门履行一般行政管理职能、维持机关日常运行而开支的机关运行经费，合计316万元。", "机关运行经费 316万元"),
          new Shape("1.机关运行经费", "局机关机关运行经费16万元。", ""),
          new Shape("（三）政府性基金收支情况", "收支总计50万元，支出预算50万元。", ""),
          // vehicles
          new Shape(
              "4.国有资产占有使用情况",
              "截止2022年12月，所属各预算单位共有车辆3 辆，其中一般公务用车 2辆、执勤执法用车1 辆。2023年安排购置车辆 1辆，其中一般公务用车1辆。",
              "车辆合计 3辆; 一般公务用车 2辆; 执法执勤用车 1辆; 拟购车辆合计 1辆; 拟购一般公务用车 1辆"),
          new Shape("4.国有资产占有使用情况", "下属单位共有车辆3辆。", ""),
          new Shape(
              "4.国有资产占有使用情况",
              "本部门共有车辆3辆，其中：一般公务用车3辆。部门预算安排购置大型设备、车辆1辆，其中：一般公务用车1辆。",
              "车辆合计 3辆; 一般公务用车 3辆"),
          // none
          new Shape("三、部门预算情况说明", "本单位2023年无使用政府性基金预算拨款安排的支出。", "GOVERNMENT_FUNDS"),
          new Shape("三、部门预算情况说明", "2022年无政府性基金预算拨款，下属单位没有国有资本经营预算支出。", "年2022"),
          new Shape("四、“三公”经费情况说明", "未安排因公出国（境）费，无公务接待费支出。", "OVERSEAS; HOSPITALITY"),
          new Shape("（三）机构改革相关情况", "无", ""),
          // slips
          new Shape("（二）支出预算", "金额单位：万元。按XX要求，网址www.xxgk.gov.cn。", "PLACEHOLDER XX"),
          new Shape(
              "（二）支出预算", "项目支出占 %，减少 万元，增加/减少3万元。", "PLACEHOLDER 增加/减少; BLANK 占 %; BLANK 减少 万元"),
          new Shape("（二）支出预算", "项目支出增加增加，其他支出减增加2万元。", "CONTRADICTION 增加增加; CONTRADICTION 减增加"),
          new Shape("（二）支出预算", "有增减变化，精减增加的人员，减少0万元，与上年持平。", ""),
          new Shape("（二）支出预算", "其他支出减少5万元，与上年持平。", "CONTRADICTION 减少5万元，与上年持平"),
          new Shape("（二）支出预算", "其他支出增加5万元，下降3%；减少 2万元，减少1%。", "CONTRADICTION 增加5万元，下降3%"),
          new Shape(
              "（二）支出预算",
              "下降120%，占总支出的105%，占年初预算的105%，增长300%。",
              "IMPOSSIBLE 下降120%; IMPOSSIBLE 占总支出的105%"));

  @TestFactory
  Stream<DynamicTest> shapes() {
    return SHAPES.stream()
        .map(
            shape ->
                DynamicTest.dynamicTest(
                    shape.sentence(), () -> assertEquals(shape.read(), read(shape))));
  }

  @Test
  void partsOfTextStandWhereTheFileHasThem() {
    String literal =
        """
        sections:
          - title: （一）收入预算
            text: |

              如下：
              😀。收入预算 12.5 万元
          - {title: （一）收入预算, text: "收入预算12.5万元"}
          - title: （一）收入预算
            text: 收入预算12.5万元
          - title: （一）收入预算
            text: >
              收入预算12.5万元，
              其他收入1万元。
        """;
    assertEquals(
        List.of("7:14 7", "8:33 6", "10:15 6", "12:11 1", "12:11 1"),
        narrative(literal).mentions().stream()
            .map(mention -> shown(mention.figure().place()))
            .toList());
  }

  @Test
  void longTextsAreReadInOneScan() {
    String sentence = "支出预算较2021年增加5万元占基本支出其中一般公共预算，";
    for (String part :
        List.of(
            sentence,
            "减少",
            "占",
            "（",
            "）",
            "（）",
            "9",
            "X",
            "…",
            "若无",
            "，1",
            "\n  ",
            "，",
            "：",
            "、",
            "1万元",
            "比2022年",
            "预算",
            "中，",
            "2023年",
            "增加1万元，增长",
            "原因是",
            "经费增加",
            "（一）\n",
            "其中：",
            "1.1万元（",
            "无政府性基金",
            "某某局",
            "一般公共预算",
            "1，111",
            "0.1%",
            "持平",
            "公务用车购置及运行费和")) {
      String text = part.repeat(900_000 / part.length());
      Submission submission = submission("fiscal_year: 2023\n");
      Passage passage =
          new Passage(
              List.of(new Prose("（二）支出预算", new Place("title", 1, 1, 1))),
              new Prose(text, new Place("text", 2, 1, 1), 2, 1));
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> Narrative.read(submission, List.of(), List.of(passage)),
          part);
    }
  }

  private static String read(Shape shape) {
    Narrative narrative =
        narrative(
            "fiscal_year: 2023\nstatement:\n  expenditure:\n    by_function: [{name: 教育支出}, {name: 卫生健康支出}]\n"
                + "sections:\n  - title: "
                + shape.heading()
                + "\n    text: |\n      "
                + shape.sentence()
                + "\n");
    Stream<String> mentions =
        narrative.mentions().stream()
            .map(Mention::figure)
            .map(
                figure ->
                    figure.name().text().zh()
                        + " "
                        + figure.value().toPlainString()
                        + figure.unit().symbol());
    Stream<String> years = narrative.years().stream().map(year -> "年" + year.year());
    Stream<String> claims = narrative.claims().stream().map(claim -> claim.nothing().name());
    Stream<String> slips =
        narrative.slips().stream().map(slip -> slip.kind() + " " + slip.found().text());
    return Stream.of(mentions, years.filter(year -> !year.equals("年2023")), claims, slips)
        .flatMap(found -> found)
        .reduce((before, next) -> before + "; " + next)
        .orElse("");
  }

  private static Narrative narrative(String yaml) {
    Submission submission = submission(yaml);
    List<Passage> passages =
        submission.sections().stream()
            .filter(section -> section.text() != null)
            .map(section -> new Passage(List.of(section.title()), section.text()))
            .toList();
    return Narrative.read(submission, List.of(), passages);
  }

  private static Submission submission(String yaml) {
    byte[] bytes = ("format: gouji/1\n" + yaml).getBytes(StandardCharsets.UTF_8);
    Submission submission =
        new SubmissionReader(Limits.DEFAULT).read("file.yaml", bytes).submission();
    assertNotNull(submission);
    return submission;
  }

  private static String shown(Place place) {
    return place.line() + ":" + place.column() + " " + place.length();
  }
}
