package org.gouji.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What the build wrote down is what the keys say. */
final class KeyNameTest {
  private static RecordComponent component(Class<?> type, String name) {
    return Arrays.stream(type.getRecordComponents())
        .filter(each -> each.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nameAndUnit() {
    assertEquals(
        new KeyName(new Text("增减百分比", "percentage change"), Unit.PERCENT),
        KeyName.of(component(Item.class, "changePercent")));
    assertEquals(
        new KeyName(new Text("金额", "amount"), null), KeyName.of(component(Item.class, "amount")));
    assertNull(KeyName.of(component(Text.class, "zh")));
  }

  @Test
  void asFilesWriteIt() {
    assertEquals("change_percent", KeyName.written(component(Item.class, "changePercent")));
    assertEquals("amount", KeyName.written(component(Item.class, "amount")));
  }
}
