package org.gouji.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph is about before it says so.
 *
 * @param head the item that it speaks of until it names one; null where its headings name none
 */
record Theme(Matter matter, @Nullable Term head) {
  private static final Pattern PROCUREMENT =
      Pattern.compile("^(?:政府)?采购(?:预算)?(?:总额)?[0-9.]+万?元：(?:其中：)?政府采购");
  private static final Pattern OPENING = Pattern.compile("([^。：]{1,30})([。：])([0-9])?");
  private static final Pattern INTRODUCTION = Pattern.compile("(?:如下|其中|情况|说明|是|为)$");
  private static final Pattern ABOUT = Pattern.compile("(?:预算|财政拨款|支出|安排|情况|说明|的|。)++$");

  /**
   * By the headings above a paragraph and the one that it may carry itself: 3.绩效目标设置情况。…
   *
   * @param headings in clean text, the outermost first
   * @param opening the paragraph up to its first quantity
   */
  static Theme of(
      List<Headline> headings, String opening, String paragraph, Vocabulary vocabulary) {
    if (paragraph.contains("采购") && PROCUREMENT.matcher(paragraph).lookingAt()) {
      return new Theme(Matter.PROCUREMENT, null);
    }
    Matcher own = OPENING.matcher(opening);
    if (!own.lookingAt()) {
      String innermost = headings.isEmpty() ? "" : headings.get(headings.size() - 1).words();
      return of(Matter.of(headings), innermost, vocabulary);
    }
    Headline innermost = new Headline(own.group(1));
    if (innermost.matter() != Matter.UNKNOWN) {
      List<Headline> all = new ArrayList<>(headings);
      all.add(innermost);
      return of(Matter.of(all), "", vocabulary);
    }
    boolean introduces =
        own.group(2).equals("。")
            || own.group(3) != null
            || INTRODUCTION.matcher(own.group(1)).find();
    Matter matter = Matter.of(headings);
    Theme theme = of(matter, own.group(1), vocabulary);
    boolean named = !Objects.equals(theme.head(), vocabulary.head(matter));
    return introduces || named ? theme : new Theme(Matter.UNKNOWN, null);
  }

  private static Theme of(Matter matter, String heading, Vocabulary vocabulary) {
    String words = ABOUT.matcher(Lead.label(Matter.withoutNumber(heading))).replaceFirst("");
    Term named = words.isEmpty() ? null : vocabulary.find(matter, words, false);
    return new Theme(matter, named == null ? vocabulary.head(matter) : named);
  }
}
