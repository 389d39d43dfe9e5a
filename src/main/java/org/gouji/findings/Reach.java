package org.gouji.findings;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import org.gouji.rulebook.Rulebook;

/** Whether a run can tell that a check finds nothing any more. */
final class Reach {
  /** The checks that need the documents of other years or organizations. */
  private static final String DEPENDENT = "linkage";

  private final Rulebook rulebook;
  private final Set<String> ids;
  private final Predicate<String> enabled;

  /**
   * @param enabled which checks are carried out, by id
   */
  Reach(Rulebook rulebook, Predicate<String> enabled) {
    this.rulebook = rulebook;
    this.ids = rulebook.ids();
    this.enabled = enabled;
  }

  /** The ids of all checks. */
  Set<String> ids() {
    return ids;
  }

  /**
   * Whether it can tell that of a check.
   *
   * @param tried the checks that found what they look at
   */
  boolean covers(String check, Collection<String> tried) {
    return ids.contains(check)
        && enabled.test(check)
        && (tried.contains(check) || !rulebook.family(check).equals(DEPENDENT));
  }
}
