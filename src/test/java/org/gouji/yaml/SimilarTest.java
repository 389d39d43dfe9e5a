package org.gouji.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SimilarTest {
  private static final List<String> KEYS = List.of("amount", "change", "change_percent", "prior");

  @Test
  void findsTheKeyThatWasMeant() {
    assertEquals("amount", Similar.to("amonut", KEYS));
    assertEquals("amount", Similar.to("Amount", KEYS));
    assertEquals("change_percent", Similar.to("changepercent", KEYS));
    assertEquals("prior", Similar.to("prio", KEYS));
  }

  @Test
  void keepsQuietWhereNothingIsNear() {
    assertNull(Similar.to("total", KEYS));
    assertNull(Similar.to("", KEYS));
    assertNull(Similar.to("x".repeat(1_000_000), KEYS));
  }

  @Test
  void needsSomethingInCommon() {
    assertEquals("万元", Similar.to("万", List.of("元", "千元", "万元", "亿元")));
    assertNull(Similar.to("圆", List.of("元")));
  }
}
