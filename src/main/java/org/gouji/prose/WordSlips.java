package org.gouji.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.searching.SearchText;

/** Finds contradictions and impossible numbers in clean text. */
final class WordSlips {
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
  private static final int LONGEST = 12;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private WordSlips() {}

  /** Directions that contradict each other, percentages that cannot be. */
  static List<Slip> in(CleanText clean) {
    List<Slip> slips = new ArrayList<>();
    Consumer<Matcher> contradiction =
        found -> {
          if (!hasZero(found)) {
            slips.add(slip(Slip.Kind.CONTRADICTION, clean, found));
          }
        };
    SearchText text = clean.searched();
    DOUBLED.each(text, contradiction);
    OPPOSED.each(text, contradiction);
    FALL.each(
        text,
        fall -> {
          if (isAboveHundred(fall.group(1))) {
            slips.add(slip(Slip.Kind.IMPOSSIBLE, clean, fall));
          }
        });
    SHARE.each(
        text,
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
