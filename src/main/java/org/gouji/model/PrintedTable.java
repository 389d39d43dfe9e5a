package org.gouji.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

  /** All tables that there may be, in the order of the format. */
  public static List<PrintedTable> of(Tables tables) {
    List<PrintedTable> all = new ArrayList<>();
    for (RecordComponent component : Tables.class.getRecordComponents()) {
      Key name = component.getAnnotation(Key.class);
      if (name != null) {
        Object table = value(component, tables);
        all.add(
            new PrintedTable(
                key(component),
                new Text(name.zh(), name.en()),
                table != null,
                saysSomething(table)));
      }
    }
    return List.copyOf(all);
  }

  /** The keys of the tables that the format knows. */
  public static Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    for (RecordComponent component : Tables.class.getRecordComponents()) {
      keys.add(key(component));
    }
    return keys;
  }

  private static String key(RecordComponent component) {
    return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static boolean saysSomething(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().anyMatch(PrintedTable::saysSomething);
    } else if (value instanceof String text) {
      return !text.isBlank();
    } else if (value instanceof Figure) {
      return true;
    } else if (value instanceof Record holder) {
      for (RecordComponent component : holder.getClass().getRecordComponents()) {
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
