package org.gouji.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Unit;

/**
 * Slips that turn one printed number into another. Each gives every number that it could lead to.
 */
final class DigitSlips {
  private static final String DIGITS = "0123456789";
  private static final int YUAN_TO_TEN_THOUSAND = 4;

  private DigitSlips() {}

  /** Two digits that stand side by side change places. */
  static List<String> transposed(String number) {
    List<String> results = new ArrayList<>();
    for (int i = 0; i + 1 < number.length(); i++) {
      if (isDigit(number, i) && isDigit(number, i + 1)) {
        String pair = "" + number.charAt(i + 1) + number.charAt(i);
        results.add(number.substring(0, i) + pair + number.substring(i + 2));
      }
    }
    return proper(results);
  }

  /** One digit is another. */
  static List<String> replaced(String number) {
    List<String> results = new ArrayList<>();
    for (int i = 0; i < number.length(); i++) {
      for (int d = 0; isDigit(number, i) && d < DIGITS.length(); d++) {
        results.add(number.substring(0, i) + DIGITS.charAt(d) + number.substring(i + 1));
      }
    }
    return proper(results);
  }

  /** One digit is left out. */
  static List<String> dropped(String number) {
    List<String> results = new ArrayList<>();
    for (int i = 0; i < number.length(); i++) {
      if (isDigit(number, i)) {
        results.add(number.substring(0, i) + number.substring(i + 1));
      }
    }
    return proper(results);
  }

  /** One digit is typed twice. */
  static List<String> doubled(String number) {
    List<String> results = new ArrayList<>();
    for (int i = 0; i < number.length(); i++) {
      if (isDigit(number, i)) {
        results.add(number.substring(0, i) + number.charAt(i) + number.substring(i));
      }
    }
    return proper(results);
  }

  /** A digit is typed that does not belong there. */
  static List<String> added(String number) {
    List<String> results = new ArrayList<>();
    int start = number.startsWith("-") ? 1 : 0;
    for (int i = start; i <= number.length(); i++) {
      for (int d = 0; d < DIGITS.length(); d++) {
        results.add(number.substring(0, i) + DIGITS.charAt(d) + number.substring(i));
      }
    }
    return proper(results);
  }

  /** The decimal point stands one place further left or right. */
  static List<String> shifted(String number) {
    BigDecimal value = new BigDecimal(number);
    return List.of(value.movePointRight(1).toPlainString(), value.movePointLeft(1).toPlainString());
  }

  /** Less is more: the sign is lost, or a change has the sign of the other direction. */
  static List<String> signed(String number, boolean change) {
    if (number.startsWith("-")) {
      return List.of(number.substring(1));
    }
    return change ? List.of("-" + number) : List.of();
  }

  /** Yuan where ten thousands are due, or the reverse, rounded as ten thousands are. */
  static List<String> inOtherUnit(String number, Unit unit) {
    BigDecimal value = new BigDecimal(number);
    return switch (unit) {
      case TEN_THOUSAND_YUAN ->
          List.of(value.movePointRight(YUAN_TO_TEN_THOUSAND).toBigInteger().toString());
      case YUAN ->
          List.of(
              value
                  .movePointLeft(YUAN_TO_TEN_THOUSAND)
                  .setScale(2, RoundingMode.HALF_UP)
                  .toPlainString());
      default -> List.of();
    };
  }

  private static boolean isDigit(String number, int at) {
    return DIGITS.indexOf(number.charAt(at)) >= 0;
  }

  /** Those that are numbers as documents print them: no zero stands before other digits. */
  private static List<String> proper(List<String> numbers) {
    return numbers.stream().filter(number -> number.matches("-?(0|[1-9]\\d*)(\\.\\d+)?")).toList();
  }
}
