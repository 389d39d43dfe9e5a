package org.gouji.prose;

import org.gouji.model.Prose;

/** Words that say that there is none of something. */
public record Claim(Nothing nothing, Prose words) {
  /** What there is none of. */
  public enum Nothing {
    GOVERNMENT_FUNDS,
    STATE_CAPITAL,
    THREE_PUBLIC,
    OVERSEAS,
    VEHICLE_PURCHASE,
    VEHICLE_OPERATION,
    HOSPITALITY,
    PROCUREMENT,
    AGENCY_OPERATING
  }
}
