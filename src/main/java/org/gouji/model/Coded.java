package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table row or list element with a classification code. */
public interface Coded {
  @Nullable String code();

  @Nullable String name();

  /** The first amount that it states; null where it states none. */
  @Nullable Figure firstAmount();

  /** The figures that it states, in the printed order. */
  List<Figure> figures();
}
