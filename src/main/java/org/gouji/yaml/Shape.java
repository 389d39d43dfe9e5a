package org.gouji.yaml;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gouji.model.Aspect;
import org.gouji.model.Changing;
import org.gouji.model.Day;
import org.gouji.model.Figure;
import org.gouji.model.KeyName;
import org.gouji.model.Prose;
import org.gouji.model.ScalarForm;
import org.gouji.model.Text;
import org.gouji.model.Unit;
import org.jspecify.annotations.Nullable;

/** What a record expects: its keys, and how to make one. */
public final class Shape {
  /** How the value of a component is read. */
  public enum Kind {
    FIGURE,
    DECIMAL,
    INTEGER,
    BOOLEAN,
    TEXT,
    PROSE,
    DAY,
    UNIT,
    CHOICE,
    LIST,
    MAP,
    TREE,
    RECORD
  }

  /**
   * One component.
   *
   * @param key as the file writes it
   * @param type the component's type; the element's for lists and maps
   * @param element how an element is read; of a list or map
   * @param term what findings call it; null where the record gives it no name
   * @param counts unit of a bare count; null for money
   */
  public record Part(
      int index,
      String key,
      Kind kind,
      Class<?> type,
      Kind element,
      @Nullable Text term,
      @Nullable Unit counts,
      Aspect aspect) {
    boolean isNumber() {
      return kind == Kind.FIGURE
          || (kind == Kind.RECORD && ScalarForm.class.isAssignableFrom(type));
    }
  }

  private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

  private final Class<?> type;
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final Constructor<?> constructor;
  private final boolean scalarForm;
  private final @Nullable Object[] absent;
  private final String keys;

  private Shape(Class<?> type) {
    this.type = type;
    this.scalarForm = ScalarForm.class.isAssignableFrom(type);
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      this.constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalArgumentException(type + " is not a record", impossible);
    }
    this.absent = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      Part part = part(i, components[i]);
      parts.put(part.key(), part);
      absent[i] = absent(part);
    }
    this.keys = String.join(", ", parts.keySet());
  }

  /** The shape of a record. */
  public static Shape of(Class<?> type) {
    Shape known = SHAPES.get(type);
    if (known == null) {
      known = new Shape(type);
      SHAPES.put(type, known);
    }
    return known;
  }

  @Nullable Part part(String key) {
    return parts.get(key);
  }

  /** The part that a bare number stands for. */
  Part firstPart() {
    return parts.values().iterator().next();
  }

  /** The components in the order of the record. */
  public Iterable<Part> allParts() {
    return parts.values();
  }

  /** The keys that it knows, for a message. */
  String keys() {
    return keys;
  }

  /** Whether a file may write a bare number in place of the mapping. */
  public boolean isScalarForm() {
    return scalarForm;
  }

  /**
   * Whether its figures are aspects of one item, named after the item and not after their own keys.
   */
  boolean isChanging() {
    return Changing.class.isAssignableFrom(type);
  }

  /** A fresh array of what each component is when the file does not state it. */
  @Nullable Object[] absentValues() {
    return absent.clone();
  }

  Object create(@Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("cannot create " + type, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot create " + type, e);
    }
  }

  private static Part part(int index, RecordComponent component) {
    KeyName name = KeyName.of(component);
    Kind kind = kind(component.getType());
    Class<?> type = component.getType();
    Kind element = kind;
    if (kind == Kind.LIST || kind == Kind.MAP) {
      Type[] arguments = ((ParameterizedType) component.getGenericType()).getActualTypeArguments();
      type = (Class<?>) arguments[arguments.length - 1];
      element = kind(type);
    }
    return new Part(
        index,
        KeyName.written(component),
        kind,
        type,
        element,
        name == null ? null : name.text(),
        name == null ? null : name.counts(),
        aspect(component.getName()));
  }

  private static Kind kind(Class<?> type) {
    if (type == Figure.class) {
      return Kind.FIGURE;
    } else if (type == BigDecimal.class) {
      return Kind.DECIMAL;
    } else if (type == Integer.class) {
      return Kind.INTEGER;
    } else if (type == Boolean.class) {
      return Kind.BOOLEAN;
    } else if (type == String.class) {
      return Kind.TEXT;
    } else if (type == Prose.class) {
      return Kind.PROSE;
    } else if (type == Day.class) {
      return Kind.DAY;
    } else if (type == Unit.class) {
      return Kind.UNIT;
    } else if (type == Node.class) {
      return Kind.TREE;
    } else if (type.isEnum()) {
      return Kind.CHOICE;
    } else if (List.class.isAssignableFrom(type)) {
      return Kind.LIST;
    } else if (Map.class.isAssignableFrom(type)) {
      return Kind.MAP;
    }
    return Kind.RECORD;
  }

  private static @Nullable Object absent(Part part) {
    if (part.kind() == Kind.LIST) {
      return List.of();
    } else if (part.kind() == Kind.MAP) {
      return Map.of();
    } else if (part.kind() == Kind.RECORD && ScalarForm.class.isAssignableFrom(part.type())) {
      Shape shape = Shape.of(part.type());
      return shape.create(shape.absentValues());
    }
    return null;
  }

  private static Aspect aspect(String component) {
    return switch (component) {
      case "change" -> Aspect.CHANGE;
      case "changePercent" -> Aspect.CHANGE_PERCENT;
      case "prior" -> Aspect.PRIOR;
      case "share" -> Aspect.SHARE;
      default -> Aspect.AMOUNT;
    };
  }
}
