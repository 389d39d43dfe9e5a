package org.gouji.model;

import java.util.List;

/** Lines by classification code, in the printed order. */
public interface CodedList extends Naming {
  List<? extends Coded> lines();

  /** Whether the codes are those of the economic classification, not the functional one. */
  boolean isEconomic();
}
