package org.gouji;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.gouji.examining.Entry;
import org.gouji.examining.Examination;
import org.gouji.examining.Ledger;
import org.gouji.examining.Neighbours;
import org.gouji.model.Figure;
import org.gouji.model.Place;
import org.gouji.model.Summary;
import org.gouji.reading.Reading;
import org.gouji.reading.SubmissionFiles;
import org.gouji.rulebook.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Documents that may belong together. They are compared when the first of them is asked for; no
 * more is kept of them then than what the others still need.
 */
final class Family {
  private final List<Path> members;
  private final Function<Path, Reading> read;
  private final Examination examination;
  private @Nullable Map<String, Between> between;
  private @Nullable String contents;
  private @Nullable String compared;

  /**
   * What the checks between documents state about one of them.
   *
   * @param sha256 of the file that they saw
   * @param broken what is not as it should be
   * @param checks ids of the checks that stated something
   * @param examined the paths of the figures that took part, in whatever document's check
   */
  record Between(String sha256, Ledger broken, SortedSet<String> checks, Set<String> examined) {}

  Family(List<Path> members, Function<Path, Reading> read, Examination examination) {
    this.members = members;
    this.read = read;
    this.examination = examination;
  }

  /** What is stated about a member, which is forgotten then; null where nothing is. */
  synchronized @Nullable Between take(String file) {
    Map<String, Between> all = between;
    if (all == null) {
      all = compare();
      between = all;
    }
    return all.remove(file);
  }

  /** Names and contents of all members, as a SHA-256; null where one cannot be read. */
  synchronized @Nullable String contents() {
    if (contents == null) {
      List<String> all = new ArrayList<>();
      for (Path member : members) {
        String sha256 = Recall.sha256(member);
        if (sha256 == null) {
          return null;
        }
        all.add(SubmissionFiles.nameOf(member) + "|" + sha256);
      }
      contents = Sha256.of(String.join("\n", all));
    }
    return contents;
  }

  /** Whether what was compared is what {@link #contents} tells of. */
  synchronized boolean isUnchanged() {
    return compared != null && compared.equals(contents);
  }

  private Map<String, Between> compare() {
    Map<String, Between> all = new HashMap<>();
    List<String> read = new ArrayList<>();
    List<Summary> summaries = new ArrayList<>();
    for (Path member : members) {
      Reading reading = this.read.apply(member);
      read.add(reading.file() + "|" + reading.sha256());
      Summary summary = reading.summary();
      if (summary != null) {
        summaries.add(summary);
        Ledger nothing = new Ledger(List.of(), List.of());
        all.put(
            summary.file(),
            new Between(reading.sha256(), nothing, new TreeSet<>(), new HashSet<>()));
      }
    }
    compared = Sha256.of(String.join("\n", read));
    for (Neighbours neighbours : Neighbours.among(summaries)) {
      Ledger ledger = examination.examine(neighbours);
      String own = neighbours.document().file();
      all.computeIfPresent(
          own,
          (file, none) ->
              new Between(none.sha256(), broken(ledger), ledger.checks(), none.examined()));
      for (Figure figure : ledger.examinedFigures()) {
        Place place = figure.place();
        Between seen = all.get(place.file() == null ? own : place.file());
        if (seen != null) {
          seen.examined().add(place.path().intern());
        }
      }
    }
    return all;
  }

  private static Ledger broken(Ledger ledger) {
    List<Entry> broken = ledger.entries().stream().filter(Entry::isBroken).toList();
    return new Ledger(broken, ledger.failures());
  }
}
