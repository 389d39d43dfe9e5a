package org.gouji.model;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Picks what is stated out of what may be absent. */
final class Lists {
  private Lists() {}

  static <T, R> List<R> stated(List<T> all, Function<? super T, ? extends @Nullable R> pick) {
    return all.stream().<R>map(pick::apply).filter(Objects::nonNull).toList();
  }
}
