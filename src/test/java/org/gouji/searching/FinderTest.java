package org.gouji.searching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text is passed over only where it has no match. */
final class FinderTest {
  private static final int PATTERNS = 5_000;
  private static final int TEXTS = 30;
  private static final String ALPHABET = "甲乙丙丁收支预算12a";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "收入 ~ 收支",
        "收入|支出 ~ 收出",
        "(?<!代)收入$ ~ 支入",
        "^(?!.*支出).*收入 ~ 入",
        "(?:本|当)年度?[收支]入 ~ 本年度收",
        "[0-9]{2,}+万(?:元)+ ~ 12万",
        "(?s:.*)收入.{0,8}[0-9] ~ 收",
        "\\.\\(收 ~ .收",
        "(?<year>20[0-9]{2})年, 20",
        "[\\p{IsHan}（）]{3,40}局, 某某委"
      })
  void aTextWithoutTheCharactersIsPassedOver(String pattern, String text) {
    assertFalse(new Finder(pattern).mayBeIn(new SearchText(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "收?入*支{0}, 甲",
    "(?i)a, A",
    "\\Q收入\\E*, 收",
    "[^收]|收, 入",
    "(收)|\\1*, 甲",
    "\\u6536, 收",
    "[收&&[收]], 收"
  })
  void whatIsNotUnderstoodPassesOverNothing(String pattern, String text) {
    Finder finder = new Finder(pattern);
    assertEquals(
        Pattern.compile(pattern).matcher(text).find(), finder.isIn(new SearchText(text)), pattern);
    assertTrue(finder.mayBeIn(new SearchText(text)), pattern);
  }

  @Test
  void nothingIsFoundWhereNothingIsSought() {
    assertFalse(Finder.any(List.of()).isIn(new SearchText("收入")));
    assertTrue(Finder.any(List.of("支出", "收入")).isIn(new SearchText("收入")));
    assertTrue(new Finder("收入").isAllOf(new SearchText("收入")));
    assertFalse(new Finder("收入").isAllOf(new SearchText("总收入")));
  }

  @Test
  void whatIsNoPatternIsSaidWhenItIsCompiled() {
    assertThrows(PatternSyntaxException.class, new Finder("(收入")::pattern);
  }

  @Test
  void noMatchOfAnyPatternIsPassedOver() {
    Random random = new Random(20_230_101);
    int found = 0;
    int passedOver = 0;
    for (int i = 0; i < PATTERNS; i++) {
      String regex = pattern(random, 3);
      Pattern pattern = Pattern.compile(regex);
      Finder finder = new Finder(regex);
      for (int j = 0; j < TEXTS; j++) {
        String text = text(random);
        boolean match = pattern.matcher(text).find();
        assertEquals(match, finder.isIn(new SearchText(text)), () -> regex + " in " + text);
        found += match ? 1 : 0;
        passedOver += finder.mayBeIn(new SearchText(text)) ? 0 : 1;
      }
    }
    assertTrue(found > PATTERNS && passedOver > PATTERNS, found + " and " + passedOver);
  }

  /** A regular expression of every kind of part that the parameters use. */
  private static String pattern(Random random, int depth) {
    StringBuilder pattern = new StringBuilder();
    int parts = 1 + random.nextInt(4);
    for (int i = 0; i < parts; i++) {
      pattern.append(part(random, depth)).append(quantifier(random));
      pattern.append(depth > 0 && random.nextInt(6) == 0 ? "|" : "");
    }
    return pattern.toString();
  }

  private static String part(Random random, int depth) {
    String inner = depth == 0 ? letter(random) : pattern(random, depth - 1);
    return switch (random.nextInt(depth == 0 ? 8 : 13)) {
      case 0 -> "[" + letter(random) + letter(random) + "]";
      case 1 -> "[^" + letter(random) + "]";
      case 2 -> "[0-9" + letter(random) + "]";
      case 3 -> List.of(".", "\\d", "\\s", "\\S", "\\b", "\\.").get(random.nextInt(6));
      case 8 -> "(?:" + inner + ")";
      case 9 -> "(" + inner + ")";
      case 10 -> List.of("(?=", "(?!").get(random.nextInt(2)) + inner + ")";
      case 11 -> List.of("(?<=", "(?<!").get(random.nextInt(2)) + letter(random) + ")";
      case 12 -> List.of("(?>", "(?s:", "(?m:").get(random.nextInt(3)) + inner + ")";
      default -> letter(random);
    };
  }

  private static String quantifier(Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> "?";
      case 1 -> "*";
      case 2 -> "+";
      case 3 -> "{0,2}";
      case 4 -> "{1,3}+";
      case 5 -> "{2}?";
      default -> "";
    };
  }

  private static String letter(Random random) {
    return ALPHABET.substring(random.nextInt(ALPHABET.length())).substring(0, 1);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(8);
    for (int i = 0; i < length; i++) {
      text.append(letter(random));
    }
    return text.toString();
  }
}
