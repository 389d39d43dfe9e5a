package org.gouji.examining;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouji.model.Figure;
import org.gouji.model.Item;
import org.gouji.model.Place;
import org.gouji.model.Prose;
import org.gouji.model.Row;
import org.jspecify.annotations.Nullable;

/**
 * Turns a tree of records into facts: every record in it, except the figures themselves and items
 * that say no more than an amount.
 */
final class Facts {
  private static final ClassValue<Method[]> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .filter(accessor -> mayHoldFacts(accessor.getReturnType()))
              .peek(accessor -> accessor.setAccessible(true))
              .toArray(Method[]::new);
        }
      };

  private Facts() {}

  static List<Object> of(Record root) {
    List<Object> facts = new ArrayList<>();
    collect(root, facts);
    return facts;
  }

  private static void collect(Object value, List<Object> facts) {
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        collect(list.get(i), facts);
      }
    } else if (value instanceof Item item) {
      if (item.change() != null || item.changePercent() != null || item.prior() != null) {
        facts.add(item);
      }
    } else if (value instanceof Row row) {
      facts.add(row);
      for (Item column : row.columns()) {
        collect(column, facts);
      }
    } else if (value instanceof Record) {
      facts.add(value);
      for (Method accessor : ACCESSORS.get(value.getClass())) {
        Object component = call(accessor, value);
        if (component != null) {
          collect(component, facts);
        }
      }
    }
  }

  private static boolean mayHoldFacts(Class<?> type) {
    return List.class.isAssignableFrom(type)
        || (type.isRecord() && type != Figure.class && type != Prose.class && type != Place.class);
  }

  private static @Nullable Object call(Method accessor, Object record) {
    try {
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + accessor, e);
    }
  }
}
