package org.gouji.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouji.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DecoderTest {
  private final List<Problem> problems = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "万元 😀\n", "a: \uFFFD", "a\uFEFF"})
  void givesTheTextWithoutItsByteOrderMark(String text) {
    assertEquals(text, Decoder.decode(text.getBytes(UTF_8), problems::add));
    assertEquals(text, Decoder.decode(("\uFEFF" + text).getBytes(UTF_8), problems::add));
    assertEquals(List.of(), problems);
  }

  @Test
  void findsWhereItIsNoUtf8BehindAReplacementCharacter() {
    byte[] bytes = "a: \uFFFD\n万元".getBytes(UTF_8);
    assertNull(Decoder.decode(Arrays.copyOf(bytes, bytes.length - 1), problems::add));
    assertEquals("I07", problems.get(0).check());
    assertEquals(new Place("", 2, 2, 1), problems.get(0).place());
  }
}
