package org.gouji.findings;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.examining.Demand;
import org.gouji.examining.Entry;
import org.gouji.examining.Grade;
import org.gouji.examining.Identity;
import org.gouji.examining.Ledger;
import org.gouji.examining.Relation;
import org.gouji.model.Text;
import org.gouji.model.Unit;
import org.gouji.yaml.Problem;

/**
 * Puts the drafts of one file into words.
 *
 * @param lines of the file
 * @param fingerprints that were given in it so far
 */
record Phrasing(Lines lines, Fingerprints fingerprints) {
  /** Of which what is expected is the sum of the other figures. */
  private static final Set<Relation> SUMS =
      EnumSet.of(Relation.SUM, Relation.EQUAL, Relation.AT_MOST);

  /** The finding that a draft becomes. */
  Finding finding(Draft draft) {
    if (draft.cause() instanceof Draft.Broken broken) {
      return broken(draft, broken.entry());
    }
    if (draft.cause() instanceof Draft.Unreadable unreadable) {
      Problem problem = unreadable.problem();
      return plain(draft, problem.variant(), Wording.same(problem.details()));
    }
    Ledger.Failure failure = ((Draft.Failed) draft.cause()).failure();
    Map<String, String> details = Map.of("check", failure.check(), "reason", failure.reason());
    return plain(draft, failure.check(), Wording.same(details));
  }

  private Finding broken(Draft draft, Entry entry) {
    if (entry instanceof Demand demand) {
      return plain(draft, demand.variant(), demand.details());
    }
    Identity identity = (Identity) entry;
    boolean rounded = identity.grade() == Grade.ROUNDED;
    Text message = draft.check().message(identity.variant());
    String stated = identity.subject().value().toPlainString();
    String expected = identity.expected().toPlainString();
    return new Finding(
        draft.check(),
        draft.severity(),
        identity.grade(),
        draft.place(),
        Wording.fill(rounded ? Wording.rounded(message) : message, Wording.details(identity)),
        stated,
        expected,
        identity.difference().toPlainString(),
        identity.subject().unit(),
        rounded ? identity.tolerance().stripTrailingZeros().toPlainString() : null,
        related(identity),
        lines.line(draft.place()),
        fingerprints.of(draft, stated + "|" + expected),
        null,
        null);
  }

  private Finding plain(Draft draft, String variant, Map<String, Text> details) {
    return new Finding(
        draft.check(),
        draft.severity(),
        null,
        draft.place(),
        Wording.fill(draft.check().message(variant), details),
        null,
        null,
        null,
        null,
        null,
        List.of(),
        lines.line(draft.place()),
        fingerprints.of(draft, variant),
        null,
        null);
  }

  private static List<Finding.Related> related(Identity identity) {
    Unit unit = identity.subject().unit();
    boolean sum = SUMS.contains(identity.relation());
    return identity.addends().stream()
        .map(
            addend ->
                new Finding.Related(
                    addend.figure().place(),
                    addend.figure().name().text(),
                    addend.figure().value().toPlainString(),
                    sum ? addend.valueIn(unit).toPlainString() : null))
        .toList();
  }
}
