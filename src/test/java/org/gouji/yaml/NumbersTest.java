package org.gouji.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.gouji.model.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "1028.96, 1028.96",
    "1028.960, 1028.960",
    "-35.51, -35.51",
    "+5, 5",
    "0, 0",
    "-0, 0",
    ".5, 0.5",
    "5., 5.0",
    "1e3, 1000",
    "1.5E-2, 0.015",
    "-.5e1, -5",
    "123456789012345678901234567890.12345678901234567890,"
        + "123456789012345678901234567890.12345678901234567890"
  })
  void isExact(String text, String number) {
    BigDecimal parsed = Numbers.parse(text);
    assertNotNull(parsed);
    assertEquals(new BigDecimal(number), parsed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        ".",
        "e5",
        "0777",
        "00",
        "1_000",
        "1:30",
        "0x1F",
        "0o17",
        "yes",
        "true",
        ".nan",
        ".inf",
        "-.inf",
        "1,028.96",
        "1 028",
        "１０",
        "5元",
        "1e",
        "1e999999999",
        "1e100",
        "--5",
        "1.2.3",
        "1234567890123456789012345678901",
        "null",
        "~",
        "٣"
      })
  void isNoNumber(String text) {
    assertNull(Numbers.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'1,028.96', 1028.96",
    "'1,234,567', 1234567",
    "'１，０２８．９６', 1028.96",
    "1_000, 1000",
    "1'000, 1000",
    "0777, 777",
    "1 028.96, 1028.96",
    "１０２８．９６, 1028.96",
    "1028。96, 1028.96",
    "−35.51, -35.51",
    "(35.51), -35.51",
    "（35.51）, -35.51",
    "减少35.51, -35.51",
    "下降 5.65%, -5.65",
    "增加5.83万元, 5.83",
    "￥5, 5",
    "约5, 5",
    "5％, 5",
    "1028.96万元, 1028.96",
    "1028.96万, 1028.96",
    "10289600元, 1028.9600",
    "0.1亿元, 1000",
    "5千元, 0.5",
    "2023年, 2023"
  })
  void guessesWhatWasMeant(String text, String meant) {
    assertEquals(meant, Numbers.meant(text, Unit.TEN_THOUSAND_YUAN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "一百",
        "yes",
        "1:30",
        "0x1F",
        ".nan",
        "1.028,96",
        "12,34",
        "1,0289",
        "5 至 6",
        "减少-5",
        "(-5)",
        "592.99/435.97",
        "1.2.3",
        "5美元",
        "-"
      })
  void doesNotGuessWildly(String text) {
    assertNull(Numbers.meant(text, Unit.TEN_THOUSAND_YUAN));
  }

  @Test
  void convertsUnitsOnlyWhereMoneyIsCounted() {
    assertEquals("10289600", plain(Numbers.meant("1028.96万元", Unit.YUAN)));
    assertNull(Numbers.meant("9万", null));
  }

  @Test
  void doesNotWorkOnEndlessDigits() {
    String digits = "1".repeat(1_000_000);
    assertNull(Numbers.parse(digits));
    assertNull(Numbers.meant(digits, null));
    assertNull(Numbers.meant("1" + "0".repeat(40), null));
  }

  private static String plain(@Nullable String number) {
    assertNotNull(number);
    return new BigDecimal(number).stripTrailingZeros().toPlainString();
  }
}
