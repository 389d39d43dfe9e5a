package org.gouji.findings;

import java.nio.file.FileSystems;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.PatternSyntaxException;
import org.gouji.model.Day;
import org.gouji.model.Place;
import org.gouji.model.Prose;
import org.gouji.model.Waiver;
import org.gouji.yaml.Problem;
import org.gouji.yaml.Quote;
import org.gouji.yaml.Similar;
import org.jspecify.annotations.Nullable;

/**
 * Tells the waivers that can be used from those that cannot.
 *
 * @param checks ids of all checks
 * @param inSource whether the waivers stand in the submission that they speak of
 * @param problems takes what is wrong with the others
 */
record GrantReader(Set<String> checks, boolean inSource, Consumer<Problem> problems) {
  private static final String CHECK = "I10";
  private static final int LONGEST_WORD = 40;
  private static final int LONGEST_REASON = 300;

  /** More than these would take long to compare with a name that was made for it. */
  private static final int LONGEST_PATTERN = 200;

  private static final int MOST_WILDCARDS = 6;

  /** Nobody accepts what could not be read. */
  static boolean mayBeAccepted(String check) {
    return !check.startsWith("I");
  }

  List<Grant> read(Collection<Waiver> waivers) {
    return waivers.stream().map(this::grant).filter(grant -> grant != null).toList();
  }

  private @Nullable Grant grant(Waiver waiver) {
    Prose check = waiver.check();
    Prose reason = waiver.reason();
    Day until = waiver.until();
    if (check == null || check.isBlank() || reason == null || reason.isBlank() || until == null) {
      reportMissing(waiver);
      return null;
    }
    if (!isKnown(check)) {
      return null;
    }
    Prose file = waiver.file();
    PathMatcher files = file == null ? null : matcher(file);
    if (file != null && files == null) {
      return null;
    }
    return new Grant(
        check.text(),
        files,
        waiver.path() == null ? null : waiver.path().text(),
        new Suppression.Waived(
            Quote.of(reason.text(), LONGEST_REASON),
            waiver.by() == null ? null : Quote.of(waiver.by().text(), LONGEST_WORD),
            until.date(),
            inSource),
        check.place(),
        until.place());
  }

  private void reportMissing(Waiver waiver) {
    List<String> missing = new ArrayList<>();
    if (waiver.check() == null || waiver.check().isBlank()) {
      missing.add("check");
    }
    if (waiver.reason() == null || waiver.reason().isBlank()) {
      missing.add("reason");
    }
    if (waiver.until() == null) {
      missing.add("until");
    }
    Place place = waiver.place();
    report(
        "missing",
        place == null ? new Place("waivers", 1, 1, 0) : place,
        Map.of("key", String.join(", ", missing)));
  }

  private boolean isKnown(Prose check) {
    Map<String, String> details = new HashMap<>();
    details.put("found", Quote.of(check.text(), LONGEST_WORD));
    if (!checks.contains(check.text())) {
      String meant = Similar.to(check.text(), checks);
      if (meant != null) {
        details.put("meant", meant);
      }
      report(meant == null ? "unknown" : "unknown_meant", check.place(), details);
      return false;
    }
    if (!mayBeAccepted(check.text())) {
      report("input", check.place(), details);
      return false;
    }
    return true;
  }

  private @Nullable PathMatcher matcher(Prose file) {
    Map<String, String> details = Map.of("found", Quote.of(file.text(), LONGEST_WORD));
    if (inSource) {
      report("file", file.place(), details);
      return null;
    }
    long wildcards = file.text().chars().filter(character -> character == '*').count();
    if (file.text().length() > LONGEST_PATTERN || wildcards > MOST_WILDCARDS) {
      report("pattern", file.place(), details);
      return null;
    }
    try {
      return FileSystems.getDefault()
          .getPathMatcher("glob:" + file.text().replaceFirst("^\\./", ""));
    } catch (PatternSyntaxException unusable) {
      report("pattern", file.place(), details);
      return null;
    }
  }

  private void report(String variant, Place place, Map<String, String> details) {
    problems.accept(new Problem(CHECK, variant, place, Map.copyOf(details)));
  }
}
