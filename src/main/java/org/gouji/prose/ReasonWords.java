package org.gouji.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Prose;
import org.gouji.searching.Finder;
import org.gouji.searching.SearchText;

/**
 * The reason that a text gives for a change.
 *
 * @param sign 1 for an increase, -1 for a decrease
 */
public record ReasonWords(Prose words, int sign) {
  private static final Pattern CLAUSE = Pattern.compile("[^。；\\n]++");
  private static final Pattern REASON = Pattern.compile("原因(?:主要)?(?:是|为|：|在于)");
  private static final Pattern CHANGE =
      Pattern.compile("(?:(增加|增长|上升|提高|增)|(?:减少|下降|降低|减))了?([0-9][0-9.，]*+)(?:万|亿|千|元|%)");
  private static final Pattern NUMBER = Pattern.compile("[0-9.]万|%|元");
  private static final String MONEY = "(?:经费|支出|预算|拨款|缴费|费用|投入|工资|补助|费)(?:数|额|标准|资金)?(?:有所|相应|大幅)?";
  private static final Finder RISE = new Finder(MONEY + "(?:增加|增长|提高|上升|上调)");
  private static final Finder FALL = new Finder(MONEY + "(?:减少|下降|降低|压减|缩减)");
  private static final Finder EXCUSES_FALL =
      new Finder("[减降压缩节退未少无]|取消|结束|完成|调出|不再|一次性|上年|去年|划转|移交|结转|收回|基数|厉行");
  private static final Finder EXCUSES_RISE = new Finder("[增新提补多加招升]|上调|上涨|调入|上年|去年|基数|结转");

  /** Whether a reason speaks of nothing but the opposite of the change that it is to explain. */
  public static boolean isContrary(String reason, int sign) {
    SearchText text = new SearchText(reason);
    return sign < 0
        ? RISE.isIn(text) && !EXCUSES_FALL.isIn(text)
        : FALL.isIn(text) && !EXCUSES_RISE.isIn(text);
  }

  public boolean isContrary() {
    return isContrary(words.text(), sign);
  }

  static List<ReasonWords> in(CleanText clean) {
    List<ReasonWords> reasons = new ArrayList<>();
    String text = clean.text();
    if (!text.contains("原因")) {
      return reasons;
    }
    Matcher clause = CLAUSE.matcher(text);
    while (clause.find()) {
      Matcher reason = REASON.matcher(text).region(clause.start(), clause.end());
      if (reason.find() && reason.end() < clause.end()) {
        int sign = sign(text.substring(clause.start(), reason.start()));
        String words = text.substring(reason.end(), clause.end());
        if (sign != 0 && !NUMBER.matcher(words).find()) {
          reasons.add(new ReasonWords(clean.printed(reason.end(), clause.end()), sign));
        }
      }
    }
    return reasons;
  }

  /** The direction of all changes in the words; 0 where there is none, or more than one. */
  private static int sign(String words) {
    int sign = 0;
    Matcher change = CHANGE.matcher(words);
    while (change.find()) {
      int own = change.group(1) == null ? -1 : 1;
      if (sign == -own || change.group(2).matches("[0.，]++")) {
        return 0;
      }
      sign = own;
    }
    return sign;
  }
}
