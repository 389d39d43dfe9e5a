package org.gouji.model;

import java.util.List;

/** A table by functional classification (功能分类). */
public interface FunctionTable extends CodeTable, Partitioned {
  @Override
  default boolean isEconomic() {
    return false;
  }

  @Override
  default List<Footing> acrossFootings() {
    return Footing.across(rows(), total());
  }
}
