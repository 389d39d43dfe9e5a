package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a list by classification code. */
public interface CodedLine {
  @Nullable String code();

  @Nullable String name();

  /** The figures that the line states, in the printed order. */
  List<Figure> figures();
}
