package org.gouji.findings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.gouji.rulebook.Rulebook;

/**
 * The findings that were there before, by file and fingerprint, and which of them a run found
 * again. Safe for use by several threads.
 */
public final class Baseline {
  private static final int HEXADECIMAL = 16;

  private final Evidence.Source source;
  private final Path folder;
  private final Map<String, List<Entry>> known;
  private final Reach reach;
  private final Map<String, BitSet> held = new ConcurrentHashMap<>();

  /** What is kept of a finding. */
  public record Entry(long fingerprint, String check) {
    /** The order in which those of a file are kept. */
    public static final Comparator<Entry> ORDER = Comparator.comparingLong(Entry::fingerprint);

    /**
     * An entry.
     *
     * @param fingerprint in hexadecimal, of 16 digits
     */
    public Entry(String fingerprint, String check) {
      this(Long.parseUnsignedLong(fingerprint, HEXADECIMAL), check);
    }
  }

  /**
   * A baseline.
   *
   * @param folder from which it names the files
   * @param known by file, in their order
   * @param enabled which checks are carried out, by id
   */
  public Baseline(
      Evidence.Source source,
      Path folder,
      Map<String, List<Entry>> known,
      Rulebook rulebook,
      Predicate<String> enabled) {
    this.source = source;
    this.folder = folder;
    this.known = known;
    this.reach = new Reach(rulebook, enabled);
  }

  /** The file that it was read from. */
  public Evidence.Source source() {
    return source;
  }

  /**
   * What a baseline calls a file, wherever it is checked from.
   *
   * @param folder that the baseline stands in
   * @param file as a report names it
   */
  public static String nameOf(Path folder, String file) {
    Path from = folder.toAbsolutePath().normalize();
    Path to = Path.of(file).toAbsolutePath().normalize();
    boolean related = from.getRoot().equals(to.getRoot());
    return (related ? from.relativize(to) : to).toString().replace('\\', '/');
  }

  /** Whether a finding may be in a baseline: nobody accepts what could not be read. */
  public static boolean mayHold(Finding finding) {
    return GrantReader.mayBeAccepted(finding.check().id());
  }

  /**
   * The report with what was there before marked.
   *
   * @param whole whether all of the file could be examined
   */
  public SubmissionReport apply(SubmissionReport report, boolean whole) {
    String file = nameOf(folder, report.file());
    List<Entry> before = known.getOrDefault(file, List.of());
    BitSet holds = new BitSet();
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : report.findings()) {
      int at = at(before, finding.fingerprint());
      if (at >= 0) {
        holds.set(at);
      }
      boolean accepted = at >= 0 && finding.counts() && mayHold(finding);
      findings.add(accepted ? finding.with(new Suppression.Baselined()) : finding);
    }
    for (int i = 0; i < before.size(); i++) {
      if (!whole || !reach.covers(before.get(i).check(), report.checks())) {
        holds.set(i);
      }
    }
    held.put(file, holds);
    return report.compared(List.copyOf(findings), before.size() - holds.cardinality());
  }

  /** Whether an entry is still there, as far as the run can tell. */
  public boolean stillHolds(String file, String fingerprint) {
    BitSet holds = held.get(file);
    List<Entry> before = known.get(file);
    if (holds == null || before == null) {
      return true;
    }
    int at = at(before, fingerprint);
    return at < 0 || holds.get(at);
  }

  /** The number of an entry; negative where there is none. */
  private static int at(List<Entry> entries, String fingerprint) {
    return Collections.binarySearch(entries, new Entry(fingerprint, ""), Entry.ORDER);
  }
}
