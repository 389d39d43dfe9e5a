package org.gouji.model;

import org.jspecify.annotations.Nullable;

/** What may state a change that other stated figures make up. */
public interface Moving {
  /** The change with the figures that make it up; null where one of them is not stated. */
  @Nullable Movement movement();
}
