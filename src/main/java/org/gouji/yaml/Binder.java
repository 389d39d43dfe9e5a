package org.gouji.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gouji.model.Day;
import org.gouji.model.Figure;
import org.gouji.model.Prose;
import org.gouji.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Binds a tree to records: a key to the component of that name, a figure to its text, unit and
 * place. What does not fit is reported and left out; everything else is bound.
 */
public final class Binder {
  private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");

  private final Misfits misfits;
  private final Consumer<Figure> figures;

  /**
   * Binds with the given takers of what is found on the way.
   *
   * @param problems takes what does not fit
   * @param figures takes every figure in the written order
   */
  public Binder(Consumer<Problem> problems, Consumer<Figure> figures) {
    this.misfits = new Misfits(problems);
    this.figures = figures;
  }

  /** The record that a mapping describes. */
  public <T> T bind(Node.Mapping mapping, Class<T> type) {
    return type.cast(record(mapping, type, Scope.ROOT));
  }

  private Object record(Node.Mapping mapping, Class<?> type, Scope outer) {
    Shape shape = Shape.of(type);
    Scope scope = outer.within(mapping, shape);
    @Nullable Object[] values = shape.absentValues();
    for (Node.Entry entry : mapping.entries()) {
      Shape.Part part = shape.part(entry.key().text());
      if (part == null) {
        misfits.unknownKey(entry.key(), shape, scope);
      } else {
        Object value = component(entry.value(), part, shape, scope, type);
        if (value != null) {
          values[part.index()] = value;
        }
      }
    }
    return shape.create(values);
  }

  private @Nullable Object component(
      Node node, Shape.Part part, Shape holder, Scope scope, Class<?> type) {
    if (part.kind() == Shape.Kind.FIGURE) {
      return figure(node, part, holder, scope, false);
    }
    Scope inner = scope.at(part, type);
    return switch (part.kind()) {
      case TREE -> node;
      case LIST -> list(node, part, inner);
      case MAP -> map(node, part, inner);
      case RECORD -> nested(node, part.type(), inner);
      default -> scalar(node, part.kind(), part.type(), inner);
    };
  }

  private @Nullable Object nested(Node node, Class<?> type, Scope scope) {
    if (node instanceof Node.Mapping mapping) {
      return record(mapping, type, scope);
    }
    Shape shape = Shape.of(type);
    if (!shape.isScalarForm() || node instanceof Node.Sequence) {
      misfits.wrongKind(shape.isScalarForm() ? "number" : "mapping", node, scope.path());
      return null;
    }
    Figure figure = figure(node, shape.firstPart(), shape, scope, true);
    if (figure == null) {
      return null;
    }
    @Nullable Object[] values = shape.absentValues();
    values[0] = figure;
    return shape.create(values);
  }

  private @Nullable Figure figure(
      Node node, Shape.Part part, Shape holder, Scope scope, boolean bare) {
    String path = bare ? scope.path() : scope.pathOf(part.key());
    BigDecimal value = number(node, path, part.counts() == null ? scope.unit() : null);
    if (value == null) {
      return null;
    }
    Figure figure = scope.figure(value, (Node.Scalar) node, path, part, holder);
    figures.accept(figure);
    return figure;
  }

  private @Nullable BigDecimal number(Node node, String path, @Nullable Unit unit) {
    if (!(node instanceof Node.Scalar scalar)) {
      misfits.wrongKind("number", node, path);
      return null;
    }
    BigDecimal value = scalar.plain() ? Numbers.parse(scalar.text()) : null;
    if (value == null) {
      misfits.notANumber(scalar, path, unit);
    }
    return value;
  }

  private List<Object> list(Node node, Shape.Part part, Scope scope) {
    if (!(node instanceof Node.Sequence sequence)) {
      misfits.wrongKind("list", node, scope.path());
      return List.of();
    }
    List<Object> elements = new ArrayList<>();
    Map<String, Integer> used = new HashMap<>();
    for (int i = 0; i < sequence.elements().size(); i++) {
      Node element = sequence.elements().get(i);
      String code = text(element, "code");
      String key = code == null ? Integer.toString(i) : code;
      int times = used.merge(key, 1, Integer::sum);
      Scope inner = scope.element(times == 1 ? key : key + "#" + times, rowName(element, code));
      Object value = element(element, part, inner);
      if (value != null) {
        elements.add(value);
      }
    }
    return Collections.unmodifiableList(elements);
  }

  private Map<String, Object> map(Node node, Shape.Part part, Scope scope) {
    if (!(node instanceof Node.Mapping mapping)) {
      misfits.wrongKind("mapping", node, scope.path());
      return Map.of();
    }
    Map<String, Object> values = new LinkedHashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      Object value = element(entry.value(), part, scope.element(entry.key().text(), null));
      if (value != null) {
        values.put(entry.key().text(), value);
      }
    }
    return Collections.unmodifiableMap(values);
  }

  private @Nullable Object element(Node node, Shape.Part part, Scope scope) {
    return part.element() == Shape.Kind.RECORD
        ? nested(node, part.type(), scope)
        : scalar(node, part.element(), part.type(), scope);
  }

  private @Nullable Object scalar(Node node, Shape.Kind kind, Class<?> type, Scope scope) {
    String path = scope.path();
    if (kind == Shape.Kind.DECIMAL) {
      return number(node, path, null);
    }
    if (!(node instanceof Node.Scalar scalar)) {
      misfits.wrongKind("text", node, path);
      return null;
    }
    if (scalar.isNull()) {
      misfits.nothing(scalar, path);
      return null;
    }
    return switch (kind) {
      case PROSE -> {
        Node.Body body = scalar.body();
        yield new Prose(scalar.text(), Misfits.place(scalar, path), body.line(), body.column());
      }
      case DAY -> day(scalar, path);
      case INTEGER -> integer(scalar, path);
      case BOOLEAN -> truth(scalar, path);
      case UNIT, CHOICE -> choice(scalar, path, Choices.of(type));
      default -> scalar.text();
    };
  }

  private @Nullable Integer integer(Node.Scalar scalar, String path) {
    BigDecimal value = number(scalar, path, null);
    if (value != null && (value.stripTrailingZeros().scale() > 0 || value.precision() > 9)) {
      misfits.notWhole(scalar, path);
      return null;
    }
    if (value != null && path.endsWith(Scope.DECIMALS) && Scope.places(scalar) == null) {
      misfits.notDecimals(scalar, path);
      return null;
    }
    return value == null ? null : value.intValueExact();
  }

  private @Nullable Day day(Node.Scalar scalar, String path) {
    LocalDate date = Days.parse(scalar.text());
    if (date == null) {
      misfits.notADay(scalar, path);
      return null;
    }
    return new Day(date, Misfits.place(scalar, path));
  }

  private @Nullable Boolean truth(Node.Scalar scalar, String path) {
    if (scalar.plain() && TRUTH.matcher(scalar.text()).matches()) {
      return Boolean.valueOf(scalar.text());
    }
    misfits.notATruth(scalar, path);
    return null;
  }

  private @Nullable Object choice(Node.Scalar scalar, String path, Map<String, Object> choices) {
    Object chosen = choices.get(scalar.text());
    if (chosen == null) {
      misfits.notAChoice(scalar, path, choices.keySet());
    }
    return chosen;
  }

  private static @Nullable String text(Node element, String key) {
    Node value = element instanceof Node.Mapping mapping ? mapping.get(key) : null;
    return value instanceof Node.Scalar scalar && !scalar.isNull() ? scalar.text() : null;
  }

  private static @Nullable String rowName(Node element, @Nullable String code) {
    String name = text(element, "name");
    if (code == null || name == null) {
      return code == null ? name : code;
    }
    return code + " " + name;
  }
}
