package org.gouji.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first needed, and then kept. */
public final class Once<T> {
  private final Supplier<T> maker;
  private volatile @Nullable T value;

  /** Keeps what the maker makes. */
  public Once(Supplier<T> maker) {
    this.maker = maker;
  }

  /** The value; two threads may both make it, and either one will do. */
  public T get() {
    T made = value;
    if (made == null) {
      made = maker.get();
      value = made;
    }
    return made;
  }
}
