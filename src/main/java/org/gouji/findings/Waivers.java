package org.gouji.findings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gouji.model.Waiver;
import org.gouji.yaml.Problem;
import org.gouji.yaml.Quote;
import org.jspecify.annotations.Nullable;

/** The waivers of one file, and what became of them. Safe for use by several threads. */
final class Waivers {
  private static final String EXPIRING = "I11";
  private static final String EXPIRED = "I12";
  private static final String UNUSED = "I13";

  /** How many days before its last one a waiver is called to mind. */
  private static final int NOTICE = 30;

  private static final int LONGEST_REASON = 40;

  private final LocalDate today;
  private final List<Grant> grants;
  private final List<Problem> unusable = new ArrayList<>();
  private final Set<Grant> used = ConcurrentHashMap.newKeySet();
  private final Set<String> tried = ConcurrentHashMap.newKeySet();

  /**
   * @param checks ids of all checks
   * @param inSource whether they stand in the submission that they speak of
   */
  Waivers(Collection<Waiver> waivers, Set<String> checks, boolean inSource, LocalDate today) {
    this.today = today;
    this.grants = new GrantReader(checks, inSource, unusable::add).read(waivers);
  }

  /**
   * What waives a finding: the first that does; null where none does.
   *
   * @param file from the folder of the file of waivers
   */
  Suppression.@Nullable Waived waiver(Path file, Finding finding) {
    for (Grant grant : grants) {
      if (grant.waives(finding) && grant.concerns(file) && !isExpired(grant)) {
        used.add(grant);
        return grant.waived();
      }
    }
    return null;
  }

  /** Takes note that nothing is known of a file that could not be examined as a whole. */
  void excuse(Path file) {
    grants.stream().filter(grant -> grant.concerns(file)).forEach(used::add);
  }

  /** Takes note of the checks that found in a file what they look at. */
  void tried(Path file, Collection<String> checks) {
    for (Grant grant : grants) {
      if (!tried.contains(grant.check())
          && checks.contains(grant.check())
          && grant.concerns(file)) {
        tried.add(grant.check());
      }
    }
  }

  /**
   * What there is to say about them when all is examined.
   *
   * @param whole whether everything was that they may speak of
   */
  List<Problem> problems(boolean whole, Reach reach) {
    List<Problem> problems = new ArrayList<>(unusable);
    for (Grant grant : grants) {
      if (isExpired(grant)) {
        problems.add(problem(EXPIRED, grant));
      } else if (whole && !used.contains(grant) && reach.covers(grant.check(), tried)) {
        problems.add(problem(UNUSED, grant));
      } else if (daysLeft(grant) <= NOTICE) {
        problems.add(problem(EXPIRING, grant));
      }
    }
    return problems;
  }

  private boolean isExpired(Grant grant) {
    return grant.waived().until().isBefore(today);
  }

  private long daysLeft(Grant grant) {
    return ChronoUnit.DAYS.between(today, grant.waived().until());
  }

  private Problem problem(String check, Grant grant) {
    return new Problem(
        check,
        "default",
        check.equals(UNUSED) ? grant.place() : grant.end(),
        Map.of(
            "check",
            grant.check(),
            "reason",
            Quote.of(grant.waived().reason(), LONGEST_REASON),
            "until",
            grant.waived().until().toString(),
            "days",
            Long.toString(daysLeft(grant))));
  }
}
