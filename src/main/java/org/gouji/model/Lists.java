package org.gouji.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Picks what is stated out of what may be absent. */
final class Lists {
  private Lists() {}

  /** What is picked from an element; null where the element does not state it. */
  interface Pick<T, R> {
    @Nullable R from(T element);
  }

  static <T, R> List<R> stated(List<T> all, Pick<T, R> pick) {
    List<R> stated = new ArrayList<>(all.size());
    for (T element : all) {
      R picked = pick.from(element);
      if (picked != null) {
        stated.add(picked);
      }
    }
    return Collections.unmodifiableList(stated);
  }

  /** What is picked from every element; nothing where one of them does not state it. */
  static <T, R> List<R> allStated(List<T> all, Pick<T, R> pick) {
    List<R> stated = new ArrayList<>(all.size());
    for (T element : all) {
      R picked = pick.from(element);
      if (picked == null) {
        return List.of();
      }
      stated.add(picked);
    }
    return Collections.unmodifiableList(stated);
  }
}
