package org.gouji.model;

import java.util.List;

/** Basic expenditure that is either personnel (人员经费) or operating (公用经费). */
public interface PersonnelAndOperating {
  /** Every whole with its two parts, where they are stated. */
  List<Footing> basicFootings();
}
