package org.gouji.findings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The findings that were there before, by file and fingerprint, and which of them a run found
 * again. Safe for use by several threads.
 */
public final class Baseline {
  private static final int HEXADECIMAL = 16;

  private final Evidence.Source source;
  private final Path folder;
  private final Map<String, long[]> known;
  private final Map<String, BitSet> found = new ConcurrentHashMap<>();

  /**
   * A baseline.
   *
   * @param folder from which it names the files
   * @param known sorted fingerprints by file
   */
  public Baseline(Evidence.Source source, Path folder, Map<String, long[]> known) {
    this.source = source;
    this.folder = folder;
    this.known = known;
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

  /** A fingerprint as a number. */
  public static long number(String fingerprint) {
    return Long.parseUnsignedLong(fingerprint, HEXADECIMAL);
  }

  /** Whether a finding may be in a baseline: nobody accepts what could not be read. */
  public static boolean mayHold(Finding finding) {
    return GrantReader.mayBeAccepted(finding.check().id());
  }

  /** The report with what was there before marked. */
  public SubmissionReport apply(SubmissionReport report) {
    String file = nameOf(folder, report.file());
    long[] before = known.getOrDefault(file, new long[0]);
    BitSet again = new BitSet();
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : report.findings()) {
      int at = Arrays.binarySearch(before, number(finding.fingerprint()));
      if (at >= 0) {
        again.set(at);
      }
      boolean accepted = at >= 0 && finding.counts() && mayHold(finding);
      findings.add(accepted ? finding.with(new Suppression.Baselined()) : finding);
    }
    found.put(file, again);
    return report.compared(List.copyOf(findings), before.length - again.cardinality());
  }

  /** Whether an entry still occurs, or its file was not looked at. */
  public boolean stillHolds(String file, String fingerprint) {
    BitSet again = found.get(file);
    return again == null
        || again.get(Math.max(0, Arrays.binarySearch(known.get(file), number(fingerprint))));
  }
}
