package org.gouji.prose;

import java.math.BigDecimal;
import org.gouji.model.Aspect;
import org.gouji.model.Figure;
import org.jspecify.annotations.Nullable;

/** Tells this year's amount under another year from an amount of that other year. */
final class OwnYear {
  private static final int NEAR = 200;

  private OwnYear() {}

  /**
   * Where the year of an amount begins that is wrong; null where it is right, or the amount may be
   * of that year.
   *
   * @param sentence where the sentence begins
   * @param said the year right before the amount
   */
  static @Nullable Integer wrongYear(
      Setting setting, String text, int sentence, Quantity quantity, int said, Term term) {
    Figure current = term.stated(setting.submission(), Aspect.AMOUNT);
    if (setting.fiscalYear() == null || setting.isThisYear(said) || current == null) {
      return null;
    }
    BigDecimal value = quantity.value();
    boolean same = value != null && value.compareTo(current.value()) == 0;
    if (!same || current.isZero() || quantity.unit() != current.unit()) {
      return null;
    }
    String near = near(text, sentence, quantity);
    Figure change = term.stated(setting.submission(), Aspect.CHANGE);
    boolean moved = change != null && !change.isZero();
    boolean againstItself = near.contains("比" + said + "年") || near.contains("较" + said + "年");
    boolean mayBeLastYears = setting.isLastYear(said) && !moved && !againstItself;
    boolean settled = near.contains(setting.fiscalYear() + "年");
    int start = text.lastIndexOf(said + "年", quantity.start());
    return start < 0 || settled || mayBeLastYears ? null : start;
  }

  /** The sentence, as far as it matters. */
  private static String near(String text, int sentence, Quantity quantity) {
    int start = Math.max(sentence, quantity.start() - NEAR);
    String near = text.substring(start, Math.min(text.length(), quantity.end() + NEAR));
    int end = near.indexOf('。');
    return end < 0 ? near : near.substring(0, end);
  }
}
