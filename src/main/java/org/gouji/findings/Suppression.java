package org.gouji.findings;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why a finding does not count. It stays in every report, marked. */
public sealed interface Suppression extends Serializable {
  /**
   * The office accepts it in the open.
   *
   * @param by who does; null where the waiver does not say
   * @param until the last day on which it does
   * @param inSource whether the submission itself says so, and not a file beside it
   */
  record Waived(String reason, @Nullable String by, LocalDate until, boolean inSource)
      implements Suppression {}

  /** It was there when the baseline was written. */
  record Baselined() implements Suppression {}
}
