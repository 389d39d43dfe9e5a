package org.gouji.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.searching.Finder;
import org.gouji.searching.SearchText;

/** Finds the years that a text compares with, and those that it claims for its own. */
final class YearReader {
  private static final Pattern SENTENCE = Pattern.compile("[^。；\\n]++");
  private static final String TWO_THOUSANDS = "20";
  private static final Finder COMPARED =
      new Finder("(?:较|比|与|同)于?((20[0-9]{2})年)(?!度?[0-9]{1,2}月|末|底|度?决算|度?执行|度?完成|度?实际)");
  private static final Pattern LAST_YEAR =
      Pattern.compile("(?:较|比|与|同)于?(?:上年|去年|上一年)(?!度?决算|度?执行)");
  private static final Pattern MONEY =
      Pattern.compile(
          "^(?:[^；较比]{0,12}?相比)?[^；较比]{0,40}?(?:(?:增加|减少|增长|下降|上升|降低|提高|压减|增|减)(?:了|额)?[0-9][0-9.，]*+(?:万|亿|千|元)|持平|无变化|没有变化|无增减)");
  private static final Pattern PERCENT =
      Pattern.compile(
          "^(?:[^；较比]{0,12}?相比)?[^；较比]{0,40}?(?:增加|减少|增长|下降|上升|降低|提高|增|减)(?:了|额)?[0-9][0-9.]*+%");
  private static final Finder OWN =
      new Finder(
          "((20[0-9]{2})年)度?(?:"
              + "(?:无|没有|未)(?:使用|安排)?(?:政府性基金|国有资本经营|三公经费)"
              + "|(?:部门|单位)?(?:预算)?项目支出(?:均|全部|都)"
              + "|(?:一般公共预算)?(?:预算)?(?:安排|计划|拟)购置(?:公务)?(?:车辆|用车))");
  private static final Finder ANY = new Finder("((20[0-9]{2})年)");
  private static final Finder NOT_OWN = new Finder("执行|完成|规划|总结|回顾|较|比|至|-|—|～");

  private YearReader() {}

  static List<YearWords> in(CleanText clean, Matter matter, Setting setting) {
    List<YearWords> years = new ArrayList<>();
    if (matter == Matter.BACKGROUND || setting.fiscalYear() == null) {
      return years;
    }
    boolean mayCompare = COMPARED.mayBeIn(clean.searched());
    boolean mayBeOwn = OWN.mayBeIn(clean.searched());
    if (!mayCompare && !mayBeOwn) {
      return years;
    }
    String text = clean.text();
    Matcher sentence = SENTENCE.matcher(text);
    while (sentence.find()) {
      String words = sentence.group();
      if (!words.contains(TWO_THOUSANDS)) {
        continue;
      }
      if (mayCompare) {
        addCompared(years, clean, text, sentence, matter, setting);
      }
      if (mayBeOwn && !words.contains(setting.fiscalYear() + "年")) {
        Matcher own = OWN.matcher(text).region(sentence.start(), sentence.end());
        while (own.find()) {
          years.add(words(clean, own, false));
        }
      }
    }
    return years;
  }

  /**
   * The only year of a heading that speaks of a budget, or of final accounts in such a document.
   */
  static List<YearWords> inHeading(CleanText clean, boolean finalAccounts) {
    SearchText searched = clean.searched();
    if (!ANY.mayBeIn(searched)) {
      return List.of();
    }
    String text = clean.text();
    boolean other = text.contains("决算") != finalAccounts || !(finalAccounts || text.contains("预算"));
    if (other || NOT_OWN.isIn(searched)) {
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
    boolean settled = false;
    while (compared.find()) {
      Matcher money = MONEY.matcher(text).region(compared.end(), sentence.end());
      Matcher percent = PERCENT.matcher(text).region(compared.end(), sentence.end());
      if (money.find() || (matter != Matter.UNKNOWN && percent.find())) {
        YearWords words = words(clean, compared, true);
        settled |= setting.isLastYear(words.year());
        found.add(words);
      }
    }
    if (!settled && !found.isEmpty() && !LAST_YEAR.matcher(sentence.group()).find()) {
      years.addAll(found);
    }
  }

  private static YearWords words(CleanText clean, Matcher year, boolean compared) {
    return new YearWords(
        clean.printed(year.start(1), year.end(1)), Integer.parseInt(year.group(2)), compared);
  }
}
