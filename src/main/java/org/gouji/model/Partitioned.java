package org.gouji.model;

import java.util.List;

/** A table in whose rows the other columns divide the total. */
public interface Partitioned {
  /** The total of every row, the total row included, with the columns that partition it. */
  List<Footing> acrossFootings();
}
