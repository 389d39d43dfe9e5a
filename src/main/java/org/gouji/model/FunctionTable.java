package org.gouji.model;

/** A table by functional classification (功能分类). */
public interface FunctionTable extends CodeTable {
  @Override
  default boolean isEconomic() {
    return false;
  }
}
