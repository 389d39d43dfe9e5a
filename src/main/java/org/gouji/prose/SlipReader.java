package org.gouji.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Prose;

/** Finds the slips of a text. */
final class SlipReader {
  private static final Scan PLACEHOLDER =
      new Scan(
          "XxＸｘ×✕╳…_＿【（(若如增上提",
          "(?<![A-Za-z])[XxＸｘ×✕╳]{2,}+(?![A-Za-z])"
              + "|…{2,}+|[_＿]{2,}+|【[\\s\\u3000]*+】|【(?:金额|数字|单位名称|年份|填写|请)[^】\\n]{0,20}】"
              + "|[（(]注[:：][^（）()\\n]{0,60}?(?:请|填写|撰写|删除|自行|如无|如有|若无|若有|据实)[^（）()\\n]{0,60}[)）]"
              + "|[（(](?:仅|只)[^（）()\\n]{1,40}?(?:撰写|填写|填报)[^（）()\\n]{0,20}[)）]"
              + "|[（(【](?:参考)?(?:范本|模板|样式|样本)[)）】]"
              + "|(?:若|如)(?:无|有|没有|不涉及|涉及|不存在|存在)[^，。；,;（）()\\n]{0,30}?[，,]?\\s?请[^。\\n]{0,20}?(?:说明|删除|填写|注明|公开|撰写|列示|补充)"
              + "|(?:增加|增长|上升|提高)\\s?[/／]\\s?(?:减少|下降|降低)"
              + "|(?:增加|增长|上升)\\s?[（(]\\s?(?:或者?)?(?:减少|下降|降低)\\s?[)）]\\s*+(?=[0-9０-９]|万元|%|％)"
              + "|[（(]或(?:者)?(?:减少|下降|降低|增长|增加|持平|没有变化|[本我](?:单位|部门)|与[^（）()\\n]{0,10}持平)[^（）()\\n]{0,6}[)）]");
  private static final String BLANKS = "[ \\t\\u3000\\u00a0]";
  private static final Scan UNIT =
      new Scan("%％万亿", "(?<![0-9０-９])[%％]|(?<![0-9０-９])(?:万元|亿元)(?=[，。；、,;\\s]|$)");
  private static final Pattern BEFORE_PERCENT =
      Pattern.compile(
          "(?:(?:增长|下降|增加|减少|上升|降低|比重为|比例为)" + BLANKS + "*+|占[^占，。；,;%％\\n0-9０-９]{0,20})$");
  private static final Pattern BEFORE_MONEY =
      Pattern.compile(
          "(?<!单位)(?:增加|减少|增长|下降|上升|降低|为|预算数?|支出|收入|费|拨款|合计|共计|总计|安排)" + BLANKS + "*+$");
  private static final int LONGEST_LEAD = 25;
  private static final String NUMBER = "([0-9][0-9.，]*+)";
  private static final String UP = "(?:增加|增长|上升|提高|增幅|增)";
  private static final String DOWN = "(?:减少|下降|降低|减幅|降幅|减)";
  private static final String MONEY = "了?" + NUMBER + "(?:万元|亿元|千元|元|万)[，、（]";
  private static final String DIRECTIONS = "增减下上降提";
  private static final Scan DOUBLED =
      new Scan(
          DIRECTIONS,
          "(增加|减少|增长|下降|上升|降低)\\1"
              + "|(?:增加|增长|上升)了?(?:减少|下降|降低)了?(?=[0-9])"
              + "|(?:减少|下降|降低)了?(?:增加|增长|上升)了?(?=[0-9])"
              + "|(?<![新净调核削压缩裁精递倍激陡])[增减](?:增加|减少|增长|下降)(?=[0-9])");
  private static final Scan OPPOSED =
      new Scan(
          DIRECTIONS,
          UP
              + MONEY
              + "(?:同比)?"
              + DOWN
              + "了?(?:为)?"
              + NUMBER
              + "%"
              + "|"
              + DOWN
              + MONEY
              + "(?:同比)?"
              + UP
              + "了?(?:为)?"
              + NUMBER
              + "%"
              + "|(?:增加|增长|上升|减少|下降|降低)了?"
              + NUMBER
              + "(?:万元|亿元|千元|元|万|%)[，、](?:[与较比同](?:上年|去年|20[0-9]{2}年)度?(?:预算数?)?(?:相比)?)?(?:基本)?持平");
  private static final Scan FALL =
      new Scan("下减降压缩", "(?:下降|减少|降低|压减|缩减|减幅|降幅)(?:了|率|幅度)?(?:为|达到?)?" + NUMBER + "%");
  private static final Scan SHARE = new Scan("占", "占([^，。；：%\\n0-9]{0,30}+)" + NUMBER + "%");
  private static final Pattern OTHER_WHOLE = Pattern.compile("上年|去年|年初|预算数|任务|目标|计划|同期|全年");
  private static final Scan TEMPLATE = new Scan("范模", "范本|模板");
  private static final int LONGEST = 12;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private SlipReader() {}

  /** Slips of a text as it is printed: what matters are its blanks. */
  static List<Slip> inPrint(Prose prose, boolean heading) {
    List<Slip> slips = new ArrayList<>();
    Positions positions = new Positions(prose);
    String text = prose.text();
    Consumer<Matcher> placeholder =
        found ->
            slips.add(new Slip(Slip.Kind.PLACEHOLDER, positions.part(found.start(), found.end())));
    PLACEHOLDER.each(text, placeholder);
    if (heading) {
      TEMPLATE.each(text, placeholder);
    } else {
      UNIT.each(
          text,
          unit -> {
            int start = startOfBlank(text, unit);
            if (start >= 0) {
              slips.add(new Slip(Slip.Kind.BLANK, positions.part(start, unit.end())));
            }
          });
    }
    return slips;
  }

  /** Where the words begin that lack the number of a unit; -1 where they lack none. */
  private static int startOfBlank(String text, Matcher unit) {
    int from = Math.max(0, unit.start() - LONGEST_LEAD);
    Pattern lead = unit.group().length() == 1 ? BEFORE_PERCENT : BEFORE_MONEY;
    Matcher before = lead.matcher(text.substring(from, unit.start()));
    return before.find() ? from + before.start() : -1;
  }

  /** Slips of the words. */
  static List<Slip> inWords(CleanText clean) {
    List<Slip> slips = new ArrayList<>();
    Consumer<Matcher> contradiction =
        found -> {
          if (!hasZero(found)) {
            slips.add(slip(Slip.Kind.CONTRADICTION, clean, found));
          }
        };
    DOUBLED.each(clean.text(), contradiction);
    OPPOSED.each(clean.text(), contradiction);
    FALL.each(
        clean.text(),
        fall -> {
          if (isAboveHundred(fall.group(1))) {
            slips.add(slip(Slip.Kind.IMPOSSIBLE, clean, fall));
          }
        });
    SHARE.each(
        clean.text(),
        share -> {
          boolean part = !OTHER_WHOLE.matcher(share.group(1)).find();
          if (part && isAboveHundred(share.group(2))) {
            slips.add(slip(Slip.Kind.IMPOSSIBLE, clean, share));
          }
        });
    return slips;
  }

  private static Slip slip(Slip.Kind kind, CleanText clean, Matcher matcher) {
    return new Slip(kind, clean.printed(matcher.start(), matcher.end()));
  }

  private static boolean hasZero(Matcher matcher) {
    for (int group = 1; group <= matcher.groupCount(); group++) {
      String number = matcher.group(group);
      if (number != null && number.matches("[0.，]++")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAboveHundred(String number) {
    return number.length() <= LONGEST
        && number.matches("[0-9]++(?:\\.[0-9]++)?")
        && new BigDecimal(number).compareTo(HUNDRED) > 0;
  }
}
