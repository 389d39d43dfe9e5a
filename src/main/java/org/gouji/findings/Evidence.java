package org.gouji.findings;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a report rests on, besides the submissions.
 *
 * @param rulebookSha256 of the rules, texts and parameters in force
 * @param waivers the files of waivers that were looked at, in the order of their names
 * @param baseline what findings were known before; null where no baseline was used
 * @param options what the run was asked for, by option, where it is not the default
 */
public record Evidence(
    String rulebookSha256,
    List<Source> waivers,
    @Nullable Source baseline,
    SortedMap<String, List<String>> options) {
  /**
   * A file.
   *
   * @param file its name as the user gave it, or as it was found
   * @param sha256 of its bytes; empty where they could not be read
   */
  public record Source(String file, String sha256) {}

  /** The same of a run with options. */
  public Evidence with(SortedMap<String, List<String>> others) {
    return new Evidence(rulebookSha256, waivers, baseline, others);
  }

  /** The rules alone, with every option at its default. */
  public static Evidence of(String rulebookSha256) {
    return new Evidence(rulebookSha256, List.of(), null, Collections.emptySortedMap());
  }
}
