package org.gouji.model;

import java.util.List;

/** What holds items that may be stated as shares of a whole. */
public interface Portioned {
  /** The items with what they may be shares of. */
  List<Portion> portions();

  /** Wholes with all their parts, of which none is missing. */
  default List<Shares> completeShares() {
    return List.of();
  }

  /** The shares that are stated. */
  default List<Share> shares() {
    return Lists.stated(portions(), Portion::share);
  }
}
