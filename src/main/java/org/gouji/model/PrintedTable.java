package org.gouji.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table that a document may publish.
 *
 * @param key as the file writes it
 * @param name what it is called
 * @param present whether the document publishes it
 * @param answered whether it states figures or text of its own, or that there is nothing to state
 */
public record PrintedTable(String key, Text name, boolean present, boolean answered) {
  private static final Set<String> NO_CONTENT = Set.of("currencyUnit", "decimals", "columns");

  /** What records of these types consist of; the JDK looks it up anew each time. */
  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private static final ClassValue<List<Known>> KNOWN =
      new ClassValue<>() {
        @Override
        protected List<Known> computeValue(Class<?> type) {
          return Arrays.stream(COMPONENTS.get(type)).map(Known::of).toList();
        }
      };

  /**
   * A table of the format.
   *
   * @param name null for what is no table
   */
  private record Known(RecordComponent component, String key, @Nullable Text name) {
    static Known of(RecordComponent component) {
      KeyName name = KeyName.of(component);
      return new Known(component, KeyName.written(component), name == null ? null : name.text());
    }
  }

  /** All tables that there may be, in the order of the format. */
  public static List<PrintedTable> of(Tables tables) {
    List<PrintedTable> all = new ArrayList<>();
    for (Known known : KNOWN.get(Tables.class)) {
      if (known.name() != null) {
        Object table = value(known.component(), tables);
        all.add(new PrintedTable(known.key(), known.name(), table != null, saysSomething(table)));
      }
    }
    return List.copyOf(all);
  }

  /** The keys of the tables that the format knows. */
  public static Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    KNOWN.get(Tables.class).forEach(known -> keys.add(known.key()));
    return keys;
  }

  private static boolean saysSomething(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().anyMatch(PrintedTable::saysSomething);
    } else if (value instanceof String text) {
      return !text.isBlank();
    } else if (value instanceof Figure) {
      return true;
    } else if (value instanceof Coded line && line.code() != null && !line.code().isBlank()) {
      return true;
    } else if (value instanceof Record holder) {
      for (RecordComponent component : COMPONENTS.get(holder.getClass())) {
        if (!NO_CONTENT.contains(component.getName()) && saysSomething(value(component, holder))) {
          return true;
        }
      }
    }
    return false;
  }

  private static @Nullable Object value(RecordComponent component, Record holder) {
    try {
      return component.getAccessor().invoke(holder);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
