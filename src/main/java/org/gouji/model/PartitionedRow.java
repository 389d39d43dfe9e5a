package org.gouji.model;

import org.jspecify.annotations.Nullable;

/** A row of a table whose other columns divide its total. */
public interface PartitionedRow {
  /**
   * The total of the row with the columns that partition it; null where the row does not state
   * both.
   */
  @Nullable Footing acrossFooting();
}
