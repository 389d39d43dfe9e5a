package org.gouji.diagnosis;

import java.math.BigDecimal;

/**
 * Slips of the pen and of the keyboard: what one number has to do with another, written with the
 * same decimals. The shares are rough frequencies of such slips; each is divided by the number of
 * wrong numbers that the slip can lead to.
 */
final class Digits {
  private Digits() {}

  /** The likeliest slip that turns the right number into the stated one. */
  static Slip between(BigDecimal right, BigDecimal stated, int decimals) {
    if (right.signum() == 0 || stated.signum() == 0) {
      return Slip.NONE;
    }
    if (right.negate().compareTo(stated) == 0) {
      return new Slip(Pattern.REVERSED_SIGN, 0.15);
    }
    if (right.signum() != stated.signum()) {
      return Slip.NONE;
    }
    String from = written(right, decimals);
    String to = written(stated, decimals);
    return shifted(right, stated)
        .orLikelier(from.length() == to.length() ? replaced(from, to) : null)
        .orLikelier(dropped(from, to))
        .orLikelier(dropped(right.abs().toPlainString(), stated.abs().toPlainString()))
        .orLikelier(added(from, to))
        .orLikelier(added(plain(right), stated.abs().toPlainString()));
  }

  private static String plain(BigDecimal number) {
    return number.abs().stripTrailingZeros().toPlainString();
  }

  private static String written(BigDecimal number, int decimals) {
    return number.abs().setScale(Math.max(decimals, number.scale())).toPlainString();
  }

  private static Slip shifted(BigDecimal right, BigDecimal stated) {
    BigDecimal one = right.stripTrailingZeros();
    BigDecimal other = stated.stripTrailingZeros();
    int places = one.scale() - other.scale();
    if (places == 0 || !one.unscaledValue().equals(other.unscaledValue())) {
      return Slip.NONE;
    }
    return switch (Math.abs(places)) {
      case 1 -> new Slip(Pattern.SHIFTED_POINT, 0.03);
      case 2, 3 -> new Slip(Pattern.SHIFTED_POINT, 0.01);
      case 4 -> new Slip(Pattern.UNIT_MIX_UP, 0.03);
      default -> Slip.NONE;
    };
  }

  private static Slip replaced(String from, String to) {
    String left = from.replace(".", "");
    String right = to.replace(".", "");
    int length = left.length();
    if (right.length() != length) {
      return Slip.NONE;
    }
    int first = 0;
    while (first < length && left.charAt(first) == right.charAt(first)) {
      first++;
    }
    int last = length - 1;
    while (last > first && left.charAt(last) == right.charAt(last)) {
      last--;
    }
    if (first >= last) {
      return new Slip(Pattern.WRONG_DIGIT, 0.25 / (9 * length));
    }
    boolean swapped =
        left.charAt(first) == right.charAt(last)
            && left.charAt(last) == right.charAt(first)
            && left.regionMatches(first + 1, right, first + 1, last - first - 1);
    if (!swapped) {
      return Slip.NONE;
    }
    return last == first + 1
        ? new Slip(Pattern.TRANSPOSED_DIGITS, 0.2 / length)
        : new Slip(Pattern.SWAPPED_DIGITS, 0.02 / (length * length));
  }

  private static Slip dropped(String from, String to) {
    return extra(from, to) < 0 ? Slip.NONE : new Slip(Pattern.DROPPED_DIGIT, 0.12 / from.length());
  }

  /** A digit typed twice is likelier than any other that was added. */
  private static Slip added(String from, String to) {
    int at = extra(to, from);
    if (at < 0) {
      return Slip.NONE;
    }
    boolean doubled = at > 0 && to.charAt(at) == to.charAt(at - 1);
    return new Slip(Pattern.ADDED_DIGIT, (doubled ? 0.05 : 0.005) / to.length());
  }

  /** Where the longer text has one digit more than the shorter; -1 where that is not so. */
  private static int extra(String longer, String shorter) {
    if (longer.length() != shorter.length() + 1) {
      return -1;
    }
    int same = 0;
    while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
      same++;
    }
    boolean digit = Character.isDigit(longer.charAt(same));
    return digit && longer.startsWith(shorter.substring(same), same + 1) ? same : -1;
  }
}
