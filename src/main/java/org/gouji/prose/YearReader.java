package org.gouji.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Prose;

/** Finds the years that a text compares with, and those that it claims for its own. */
final class YearReader {
  private static final Pattern SENTENCE = Pattern.compile("[^。；\\n]++");
  private static final Pattern COMPARED =
      Pattern.compile("(?:较|比|与|同)于?((20[0-9]{2})年)(?!度?[0-9]{1,2}月|末|底|度?决算|度?执行|度?完成|度?实际)");
  private static final Pattern LAST_YEAR =
      Pattern.compile("(?:较|比|与|同)于?(?:上年|去年|上一年)(?!度?决算|度?执行)");
  private static final Pattern MONEY =
      Pattern.compile(
          "^(?:[^；较比]{0,12}?相比)?[^；较比]{0,40}?(?:(?:增加|减少|增长|下降|上升|降低|提高|压减|增|减)(?:了|额)?[0-9][0-9.，]*+(?:万|亿|千|元)|持平|无变化|没有变化|无增减)");
  private static final Pattern PERCENT =
      Pattern.compile(
          "^(?:[^；较比]{0,12}?相比)?[^；较比]{0,40}?(?:增加|减少|增长|下降|上升|降低|提高|增|减)(?:了|额)?[0-9][0-9.]*+%");
  private static final Pattern OWN =
      Pattern.compile(
          "((20[0-9]{2})年)度?(?:"
              + "(?:无|没有|未)(?:使用|安排)?(?:政府性基金|国有资本经营|三公经费)"
              + "|(?:部门|单位)?(?:预算)?项目支出(?:均|全部|都)"
              + "|(?:一般公共预算)?(?:预算)?(?:安排|计划|拟)购置(?:公务)?(?:车辆|用车))");
  private static final Pattern ANY = Pattern.compile("((20[0-9]{2})年)");
  private static final Pattern NOT_OWN = Pattern.compile("执行|完成|规划|总结|回顾|较|比|至|-|—|～");

  private YearReader() {}

  static List<YearWords> in(CleanText clean, Matter matter, Setting setting) {
    List<YearWords> years = new ArrayList<>();
    if (matter == Matter.BACKGROUND || setting.fiscalYear() == null) {
      return years;
    }
    String text = clean.text();
    Matcher sentence = SENTENCE.matcher(text);
    while (sentence.find()) {
      if (!sentence.group().contains("20")) {
        continue;
      }
      addCompared(years, clean, text, sentence, matter, setting);
      boolean settled = sentence.group().contains(setting.fiscalYear() + "年");
      Matcher own = OWN.matcher(text).region(sentence.start(), sentence.end());
      while (!settled && own.find()) {
        years.add(words(clean, own, false));
      }
    }
    return years;
  }

  /**
   * The only year of a heading that speaks of a budget, or of final accounts in such a document.
   */
  static List<YearWords> inHeading(Prose title, boolean finalAccounts) {
    CleanText clean = CleanText.of(title);
    String text = clean.text();
    boolean other = text.contains("决算") != finalAccounts || !(finalAccounts || text.contains("预算"));
    if (other || NOT_OWN.matcher(text).find()) {
      return List.of();
    }
    Matcher year = ANY.matcher(text);
    if (!year.find()) {
      return List.of();
    }
    YearWords words = words(clean, year, false);
    return year.find() ? List.of() : List.of(words);
  }

  private static void addCompared(
      List<YearWords> years,
      CleanText clean,
      String text,
      Matcher sentence,
      Matter matter,
      Setting setting) {
    List<YearWords> found = new ArrayList<>();
    Matcher compared = COMPARED.matcher(text).region(sentence.start(), sentence.end());
    boolean settled = LAST_YEAR.matcher(sentence.group()).find();
    while (compared.find()) {
      Matcher money = MONEY.matcher(text).region(compared.end(), sentence.end());
      Matcher percent = PERCENT.matcher(text).region(compared.end(), sentence.end());
      if (money.find() || (matter != Matter.UNKNOWN && percent.find())) {
        YearWords words = words(clean, compared, true);
        settled |= setting.isLastYear(words.year());
        found.add(words);
      }
    }
    if (!settled) {
      years.addAll(found);
    }
  }

  private static YearWords words(CleanText clean, Matcher year, boolean compared) {
    return new YearWords(
        clean.printed(year.start(1), year.end(1)), Integer.parseInt(year.group(2)), compared);
  }
}
