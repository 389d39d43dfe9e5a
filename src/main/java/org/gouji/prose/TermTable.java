package org.gouji.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gouji.model.Changing;
import org.gouji.model.Figure;
import org.gouji.model.Item;
import org.gouji.model.Once;
import org.gouji.model.Submission;
import org.gouji.model.Text;
import org.gouji.searching.Finder;
import org.jspecify.annotations.Nullable;

/** The table of items that every document may speak of: {@code terms.tsv}. */
final class TermTable {
  private static final String FILE = "terms.tsv";
  private static final String NOWHERE = "-";
  private static final String DISTINCT = "distinct";
  private static final String STATEMENT = "statement.";
  private static final String TABLES = "tables.";

  private TermTable() {}

  static List<Term> read() {
    try (InputStream file = TermTable.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("the product was built without " + FILE);
      }
      List<Term> terms = new ArrayList<>();
      for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          terms.add(term(line.split("\t", -1)));
        }
      }
      return terms;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Term term(String[] cells) {
    List<Function<Submission, @Nullable Changing>> sources = new ArrayList<>();
    if (!cells[5].equals(NOWHERE)) {
      for (String path : cells[5].split("\\|", -1)) {
        sources.add(new Source(path));
      }
    }
    return new Term(
        Matter.valueOf(cells[0]),
        Term.Level.valueOf(cells[1]),
        cells[2].equals(DISTINCT),
        new Text(cells[3], cells[4]),
        new Finder(cells[6]),
        sources);
  }

  /** What a document states at a path of the format, which begins in its statement or tables. */
  private static final class Source implements Function<Submission, @Nullable Changing> {
    /** Looked up when the prose first names the item. */
    private final Once<List<Method>> steps;

    Source(String path) {
      this.steps = new Once<>(() -> steps(path.startsWith(TABLES) ? path : STATEMENT + path));
    }

    @Override
    public @Nullable Changing apply(Submission submission) {
      Object value = submission;
      for (Method step : steps.get()) {
        value = value == null ? null : call(step, value);
      }
      return value instanceof Figure figure
          ? new Item(figure, null, null, null, null)
          : (Changing) value;
    }

    private static List<Method> steps(String path) {
      List<Method> steps = new ArrayList<>();
      Class<?> type = Submission.class;
      for (String key : path.split("\\.", -1)) {
        Method step = accessor(type, key);
        steps.add(step);
        type = step.getReturnType();
      }
      return steps;
    }
  }

  private static Method accessor(Class<?> record, String key) {
    try {
      return record.getMethod(nameOf(key));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(FILE + ": no " + key + " in " + record, e);
    }
  }

  /** What a key of the format is called in Java: {@code by_function} is {@code byFunction}. */
  private static String nameOf(String key) {
    StringBuilder name = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      name.append(c == '_' ? Character.toUpperCase(key.charAt(++i)) : c);
    }
    return name.toString();
  }

  private static @Nullable Object call(Method accessor, Object record) {
    try {
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + accessor, e);
    }
  }
}
