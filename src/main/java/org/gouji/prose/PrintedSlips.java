package org.gouji.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Prose;
import org.gouji.searching.SearchText;

/** Finds what was left unfinished in a text as it is printed: its blanks matter. */
final class PrintedSlips {
  private static final Scan PLACEHOLDER =
      new Scan(
          "XxＸｘ×✕╳_＿【（(若如增上提",
          "(?<![A-Za-z])[XxＸｘ×✕╳]{2,}+(?![A-Za-z])"
              + "|[_＿]{2,}+|【[\\s\\u3000]*+】|【(?:金额|数字|单位名称|年份|填写|请)[^】\\n]{0,20}】"
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
  private static final Scan TEMPLATE = new Scan("范模", "范本|模板");

  private PrintedSlips() {}

  /** Placeholders, and in texts missing numbers. */
  static List<Slip> in(Prose prose, boolean heading) {
    List<Slip> slips = new ArrayList<>();
    Positions positions = new Positions(prose);
    SearchText text = new SearchText(prose.text());
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
            int start = startOfBlank(prose.text(), unit);
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
}
