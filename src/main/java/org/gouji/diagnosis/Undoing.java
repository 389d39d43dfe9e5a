package org.gouji.diagnosis;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;

/** The numbers that one slip of the pen may have turned into a printed one. */
final class Undoing {
  private static final int[] PLACES = {-4, -1, 1, 4};

  private Undoing() {}

  /** Every number that may have been meant, with no more decimals than the figure has. */
  static Set<BigDecimal> slipsOf(BigDecimal printed, int decimals) {
    Set<BigDecimal> meant = new LinkedHashSet<>();
    meant.add(printed.negate());
    for (int places : PLACES) {
      meant.add(printed.scaleByPowerOfTen(places));
    }
    StringBuilder digits =
        new StringBuilder(printed.setScale(Math.max(decimals, printed.scale())).toPlainString());
    for (int i = 0; i < digits.length(); i++) {
      if (Character.isDigit(digits.charAt(i))) {
        replaced(digits, i, meant);
        transposed(digits, i, meant);
        removed(digits, i, meant);
        inserted(digits, i, meant);
      }
    }
    meant.removeIf(number -> number.stripTrailingZeros().scale() > decimals);
    return meant;
  }

  private static void replaced(StringBuilder digits, int at, Set<BigDecimal> meant) {
    for (char digit = '0'; digit <= '9'; digit++) {
      StringBuilder other = new StringBuilder(digits);
      other.setCharAt(at, digit);
      meant.add(new BigDecimal(other.toString()));
    }
  }

  private static void transposed(StringBuilder digits, int at, Set<BigDecimal> meant) {
    int next = at + 1 < digits.length() && digits.charAt(at + 1) == '.' ? at + 2 : at + 1;
    if (next < digits.length()) {
      StringBuilder other = new StringBuilder(digits);
      other.setCharAt(at, digits.charAt(next));
      other.setCharAt(next, digits.charAt(at));
      meant.add(new BigDecimal(other.toString()));
    }
  }

  private static void removed(StringBuilder digits, int at, Set<BigDecimal> meant) {
    String other = new StringBuilder(digits).deleteCharAt(at).toString();
    if (other.chars().anyMatch(Character::isDigit) && !other.startsWith(".")) {
      meant.add(new BigDecimal(other));
    }
  }

  private static void inserted(StringBuilder digits, int at, Set<BigDecimal> meant) {
    for (char digit = '0'; digit <= '9'; digit++) {
      meant.add(new BigDecimal(new StringBuilder(digits).insert(at, digit).toString()));
    }
  }
}
