package org.gouji.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.searching.Finder;
import org.gouji.searching.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * The words of a sentence right before a quantity, taken apart.
 *
 * @param label what the quantity is of; empty where the words do not say it
 * @param sign 1 for an increase, -1 for a decrease, 0 where it is no change
 * @param comparison what it is compared with; null where the words do not say it
 * @param year the year it is of; null where the words give none
 * @param within whether it is said to lie within something else: 教育支出中，…
 * @param introduction what the clause before the label introduces with a colon; empty where that is
 *     no item
 */
record Lead(
    String label,
    int sign,
    @Nullable Comparison comparison,
    @Nullable Integer year,
    boolean within,
    String introduction) {
  /**
   * What words compare with.
   *
   * @param lastYears whether it is last year's budget
   * @param year null where the words give none
   * @param first whether the sentence, or what follows a heading, begins with it
   * @param base whether its own amount follows: 比2022年预算数10万元减少1万元
   */
  record Comparison(boolean lastYears, @Nullable Integer year, boolean first, boolean base) {
    private static Comparison of(Matcher compared, String words) {
      int boundary = lastBoundary(words, compared.start());
      boolean dated = compared.group(1) != null || compared.group(2) != null;
      String base = compared.group(3);
      boolean ended = ENDED.matcher(compared.group()).find();
      return new Comparison(
          dated && (base == null || base.startsWith("预算")),
          compared.group(1) == null ? null : Integer.valueOf(compared.group(1)),
          label(words.substring(boundary + 1, compared.start())).isEmpty()
              && (boundary < 0 || words.charAt(boundary) == '：'),
          !ended && lastBoundary(words, words.length()) < compared.end());
    }
  }

  /** No words. */
  static final Lead NOTHING = new Lead("", 0, null, null, false, "");

  private static final Finder COMPARISON =
      new Finder(
          "(?:较|比|与|同|对比)于?(?:(20[0-9]{2})年度?|(上年度?|去年|上一年度?)|(?:年初|调整|全年|预算))"
              + "(?:同期|年初|初)?(?:部门|单位)?(预算数?|决算数?|执行数?|完成数?|实际)?年?(?:相比|比较|对比)?");
  private static final Pattern ENDED = Pattern.compile("(?:相比|比较|对比)$");
  private static final Finder SAME_TIME = new Finder("同比|同口径");
  private static final Finder DIRECTION =
      new Finder(
          "净?(?:(增加|增长|上升|提高|调增|增)|(?:减少|下降|降低|压减|缩减|调减|核减|减))(?:了|(?:额|数|率)(?:为|达)?)?$"
              + "|(?:(增幅|涨幅)|(?:减幅|降幅))(?:为|达)?$");
  private static final Finder YEAR = new Finder("(20[0-9]{2})年(?!度?[0-9]{1,2}月|末|底|以来|起|至)");
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:[0-9]{1,2}[.、](?![0-9])|[一二三四五六七八九十]{1,3}、|其中|主要是|主要为|包括|具体是|具体为|分别是|分别为|即|和|及|与|以及|另外|此外|同时|[一二三四五六七八九]是|[我本](?:单位|部门|局|办|委|院|校|中心)"
              + "|(?:20[0-9]{2}|今|[本当](?!年度?(?:部门|单位)?总?(?:收入|支出)))年度?|年初|预计|计划安排|预算安排|拟安排|安排|合计|共计)++");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:(?:年初|当年)?预算(?:总额|总数|数额|资金|金额|数)?|安排|总计|合计|共计|总额|总数|金额|数额|数|共|各|为|是|达到|达|20[0-9]{2}年度?)++$");
  private static final Finder REMARK = new Finder("（[^（）]*+）$");
  private static final Finder ITEM =
      new Finder("(?:^|[，；：])([^，；：]{2,80}?（款）[^，；：]{2,60}?（项）)([^，；：]{0,20})$");
  private static final Finder SUMMED = new Finder("，(?:合计|共计|总计)$");
  private static final int LONGEST = 400;
  private static final Finder WITHIN = new Finder("(?<!其|^财政拨款支出预算)中[，：]");
  private static final Pattern INTRODUCTION =
      Pattern.compile("(?:如下|情况|其中|包括|方面|原因|说明|科目|分类|预算|预算数|收入|支出|经费|拨款)$");

  /** Whether the quantity is itself what something is compared with. */
  boolean isBase() {
    return sign == 0 && comparison != null && comparison.base();
  }

  /** Takes apart what stands between the last quantity, or the start of the sentence, and this. */
  static Lead of(String sentence) {
    String near = sentence.substring(Math.max(0, sentence.length() - LONGEST));
    // All that follows is part of it, and has no characters but these.
    SearchText all = new SearchText(near);
    String rest = SAME_TIME.mayBeIn(all) ? SAME_TIME.matcher(near).replaceAll("") : near;
    Comparison comparison = null;
    if (COMPARISON.mayBeIn(all)) {
      Matcher compared = COMPARISON.matcher(rest);
      if (compared.find()) {
        comparison = Comparison.of(compared, rest);
        rest = rest.substring(0, compared.start()) + rest.substring(compared.end());
      }
    }
    int sign = 0;
    if (DIRECTION.mayBeIn(all)) {
      Matcher direction = DIRECTION.matcher(rest);
      if (direction.find()) {
        sign = direction.group(1) == null && direction.group(2) == null ? -1 : 1;
        rest = rest.substring(0, direction.start());
      }
    }
    Integer year = YEAR.mayBeIn(all) ? year(rest) : null;
    if (ITEM.mayBeIn(all)) {
      Matcher line = ITEM.matcher(rest);
      if (line.find() && label(line.group(2)).isEmpty()) {
        return new Lead(label(line.group(1)), sign, comparison, year, false, "");
      }
    }
    String words = REMARK.mayBeIn(all) ? REMARK.matcher(rest).replaceFirst("") : rest;
    words = SUMMED.mayBeIn(all) ? SUMMED.matcher(words).replaceFirst("") : words;
    int boundary = lastBoundary(words, words.length());
    String label = label(words.substring(boundary + 1));
    int colon = words.lastIndexOf('：');
    boolean introduced = label.isEmpty() && boundary >= 0 && boundary == colon;
    String before = colon < 0 ? "" : words.substring(lastBoundary(words, colon) + 1, colon);
    boolean item = !introduced && !INTRODUCTION.matcher(before).find();
    return new Lead(
        introduced ? label(before) : label,
        sign,
        comparison,
        year,
        WITHIN.mayBeIn(all) && WITHIN.matcher(words).find(),
        item ? label(before) : "");
  }

  private static @Nullable Integer year(String words) {
    Integer year = null;
    Matcher dated = YEAR.matcher(words);
    while (dated.find()) {
      year = Integer.valueOf(dated.group(1));
    }
    return year;
  }

  private static int lastBoundary(String words, int before) {
    for (int i = before - 1; i >= 0; i--) {
      char character = words.charAt(i);
      if ("，：（）".indexOf(character) >= 0 || (character == '、' && i == 0)) {
        return i;
      }
    }
    return -1;
  }

  /** A clause without what introduces an item and what introduces its amount. */
  static String label(String clause) {
    return AFTER.matcher(BEFORE.matcher(clause).replaceFirst("")).replaceFirst("");
  }
}
