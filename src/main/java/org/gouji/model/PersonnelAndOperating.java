package org.gouji.model;

import org.jspecify.annotations.Nullable;

/** Basic expenditure that is either personnel (人员经费) or operating (公用经费). */
public interface PersonnelAndOperating {
  /** The whole with the two parts; null where they are not stated. */
  @Nullable Footing basicFooting();
}
