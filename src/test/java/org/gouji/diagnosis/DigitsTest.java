package org.gouji.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one number has to do with another. */
final class DigitsTest {
  private static Slip slip(String right, String stated) {
    return Digits.between(new BigDecimal(right), new BigDecimal(stated), 2);
  }

  @ParameterizedTest
  @CsvSource({
    "592.99, 529.99, TRANSPOSED_DIGITS",
    "435.97, 439.57, TRANSPOSED_DIGITS",
    "435.97, 453.97, TRANSPOSED_DIGITS",
    "435.97, 735.94, SWAPPED_DIGITS",
    "435.97, 435.47, WRONG_DIGIT",
    "7, 9, WRONG_DIGIT",
    "927.60, 97.60, DROPPED_DIGIT",
    "927.60, 27.60, DROPPED_DIGIT",
    "435.97, 435.9, DROPPED_DIGIT",
    "435.97, 4355.97, ADDED_DIGIT",
    "435.97, 4395.97, ADDED_DIGIT",
    "435.97, 4359.7, SHIFTED_POINT",
    "435.97, 43.597, SHIFTED_POINT",
    "8.53, 85300, UNIT_MIX_UP",
    "435.97, 0.043597, UNIT_MIX_UP",
    "-35.51, 35.51, REVERSED_SIGN",
    "35.51, -35.51, REVERSED_SIGN",
    "-35.51, -53.51, TRANSPOSED_DIGITS",
    "435.97, 592.99, NONE",
    "435.97, -453.97, NONE",
    "0, 5.01, NONE",
    "5.01, 0, NONE"
  })
  void theSlipIsNamed(String right, String stated, Pattern pattern) {
    assertEquals(pattern, slip(right, stated).pattern());
  }

  @ParameterizedTest
  @CsvSource({"592.99, 529.99, 593.99", "927.60, 97.60, 937.60", "435.97, 4355.97, 4395.97"})
  void aSlipThatCanLeadToFewerNumbersIsLikelier(String right, String likely, String unlikely) {
    assertTrue(slip(right, likely).likelihood() > slip(right, unlikely).likelihood());
  }
}
