package org.gouji.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Copies a submission as it would be if some of its figures printed other numbers. */
public final class Reprint {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return new Shape(type);
        }
      };

  private final IdentityHashMap<Figure, Figure> reprinted = new IdentityHashMap<>();
  private final Set<Object> copies = Collections.newSetFromMap(new IdentityHashMap<>());

  /** A kind of record: how to take it apart and to put it together. */
  private static final class Shape {
    private final Constructor<?> constructor;
    private final Method[] accessors;

    /** The numbers of the components that may hold figures. */
    private final int[] holders;

    Shape(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      accessors =
          Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
      Arrays.stream(accessors).forEach(accessor -> accessor.setAccessible(true));
      holders = IntStream.range(0, types.length).filter(i -> mayHoldFigures(types[i])).toArray();
      try {
        constructor = type.getDeclaredConstructor(types);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("cannot copy " + type, e);
      }
    }

    private static boolean mayHoldFigures(Class<?> type) {
      return List.class.isAssignableFrom(type)
          || (type.isRecord() && type != Place.class && type != Prose.class);
    }

    @Nullable Object[] valuesOf(Record original) throws ReflectiveOperationException {
      @Nullable Object[] values = new @Nullable Object[accessors.length];
      for (int i = 0; i < accessors.length; i++) {
        values[i] = accessors[i].invoke(original);
      }
      return values;
    }
  }

  /**
   * Prepares copies.
   *
   * @param numbers what figures of the submission print instead, in their units
   */
  public Reprint(Map<Figure, BigDecimal> numbers) {
    numbers.forEach((figure, number) -> reprinted.put(figure, figure.printing(number)));
  }

  /** The submission with the other numbers. */
  public Submission of(Submission submission) {
    return (Submission) copy(submission);
  }

  /** The figures in the same order, with the other numbers. */
  public List<Figure> of(List<Figure> figures) {
    List<Figure> all = new ArrayList<>(figures);
    all.replaceAll(figure -> reprinted.getOrDefault(figure, figure));
    return Collections.unmodifiableList(all);
  }

  /** Whether a record of a copied submission is none of the original's. */
  public boolean isCopy(Object record) {
    return copies.contains(record);
  }

  /** The value itself where nothing in it changes. */
  private Object copy(Object value) {
    if (value instanceof Figure figure) {
      return reprinted.getOrDefault(figure, figure);
    }
    if (value instanceof List<?> list) {
      return copy(list);
    }
    return value instanceof Record entries && !(value instanceof Place) ? copy(entries) : value;
  }

  private List<?> copy(List<?> list) {
    List<Object> changed = null;
    for (int i = 0; i < list.size(); i++) {
      Object element = list.get(i);
      Object copy = copy(element);
      if (copy != element) {
        changed = changed == null ? new ArrayList<>(list) : changed;
        changed.set(i, copy);
      }
    }
    return changed == null ? list : List.copyOf(changed);
  }

  private Record copy(Record original) {
    Shape shape = SHAPES.get(original.getClass());
    @Nullable Object[] values = null;
    try {
      for (int i : shape.holders) {
        Object value = shape.accessors[i].invoke(original);
        Object copy = value == null ? null : copy(value);
        if (copy != value) {
          values = values == null ? shape.valuesOf(original) : values;
          values[i] = copy;
        }
      }
      if (values == null) {
        return original;
      }
      Record copy = (Record) shape.constructor.newInstance(values);
      copies.add(copy);
      return copy;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot copy " + original.getClass(), e);
    }
  }
}
