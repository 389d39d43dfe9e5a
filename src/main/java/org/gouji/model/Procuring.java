package org.gouji.model;

import java.util.List;

/** Where procurement is stated: in the narrative or in its table. */
public interface Procuring {
  /** The totals with the parts that must add up to them. */
  List<Footing> footings();
}
