package org.gouji.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies a submission as it would be if some of its figures printed other numbers. */
public final class Reprint {
  private static final ClassValue<Method[]> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .toArray(Method[]::new);
        }
      };

  private final IdentityHashMap<Figure, Figure> reprinted = new IdentityHashMap<>();

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
    return figures.stream().map(figure -> reprinted.getOrDefault(figure, figure)).toList();
  }

  private @Nullable Object copyOrNull(@Nullable Object value) {
    return value == null ? null : copy(value);
  }

  /** The value itself where nothing in it changes. */
  private Object copy(Object value) {
    if (value instanceof Figure figure) {
      return reprinted.getOrDefault(figure, figure);
    }
    if (value instanceof List<?> list) {
      List<Object> copies = new ArrayList<>(list.size());
      list.forEach(element -> copies.add(copy(element)));
      return same(list, copies) ? list : List.copyOf(copies);
    }
    return value instanceof Record entries && !(value instanceof Place) ? copy(entries) : value;
  }

  private Record copy(Record original) {
    Method[] accessors = ACCESSORS.get(original.getClass());
    @Nullable Object[] values = new @Nullable Object[accessors.length];
    boolean changed = false;
    try {
      for (int i = 0; i < accessors.length; i++) {
        Object value = accessors[i].invoke(original);
        values[i] = copyOrNull(value);
        changed |= values[i] != value;
      }
      return changed ? constructor(original, accessors).newInstance(values) : original;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot copy " + original.getClass(), e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Constructor<? extends Record> constructor(Record original, Method[] accessors)
      throws NoSuchMethodException {
    Class<?>[] types = Arrays.stream(accessors).map(Method::getReturnType).toArray(Class<?>[]::new);
    return (Constructor<? extends Record>) original.getClass().getDeclaredConstructor(types);
  }

  private static boolean same(List<?> list, List<Object> copies) {
    for (int i = 0; i < copies.size(); i++) {
      if (list.get(i) != copies.get(i)) {
        return false;
      }
    }
    return true;
  }
}
