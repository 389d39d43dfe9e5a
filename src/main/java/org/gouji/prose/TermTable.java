package org.gouji.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.gouji.model.Changing;
import org.gouji.model.Figure;
import org.gouji.model.Item;
import org.gouji.model.Statement;
import org.gouji.model.Text;
import org.jspecify.annotations.Nullable;

/** The table of items that every document may speak of: {@code terms.tsv}. */
final class TermTable {
  private static final String FILE = "terms.tsv";
  private static final String NOWHERE = "-";
  private static final String DISTINCT = "distinct";

  private TermTable() {}

  static List<Term> read() {
    try (InputStream file = TermTable.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("the product was built without " + FILE);
      }
      return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> term(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Term term(String[] cells) {
    return Term.of(
        Matter.valueOf(cells[0]),
        Term.Level.valueOf(cells[1]),
        cells[2].equals(DISTINCT),
        new Text(cells[3], cells[4]),
        cells[6],
        cells[5].equals(NOWHERE) ? statement -> null : itemAt(cells[5]));
  }

  /** What a statement states at a path of the format. */
  private static Function<Statement, @Nullable Changing> itemAt(String path) {
    List<Method> steps = new ArrayList<>();
    Class<?> type = Statement.class;
    for (String key : path.split("\\.", -1)) {
      Method step = accessor(type, key);
      steps.add(step);
      type = step.getReturnType();
    }
    return statement -> {
      Object value = statement;
      for (Method step : steps) {
        value = value == null ? null : call(step, value);
      }
      return value instanceof Figure figure
          ? new Item(figure, null, null, null, null)
          : (Changing) value;
    };
  }

  private static Method accessor(Class<?> record, String key) {
    return Arrays.stream(record.getRecordComponents())
        .filter(component -> keyOf(component).equals(key))
        .map(RecordComponent::getAccessor)
        .findAny()
        .orElseThrow(() -> new IllegalStateException(FILE + ": no " + key + " in " + record));
  }

  private static String keyOf(RecordComponent component) {
    return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static @Nullable Object call(Method accessor, Object record) {
    try {
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + accessor, e);
    }
  }
}
