package org.gouji.reporting;

import java.util.Optional;
import org.gouji.model.Place;

/**
 * A line of a submission around the part that is meant, cut to what a page shows.
 *
 * @param before without leading blanks
 */
record SourceLine(String before, String marked, String after) {
  private static final int AROUND = 60;
  private static final int MOST_MARKED = 120;

  /** Empty where nothing of the line is meant. */
  static Optional<SourceLine> of(String line, Place place) {
    int[] all = line.codePoints().toArray();
    int from = place.column() - 1;
    if (place.length() == 0 || line.isBlank() || from >= all.length) {
      return Optional.empty();
    }
    int to = Math.min(all.length, from + place.length());
    int start = Math.max(0, from - AROUND);
    int end = Math.min(all.length, to + AROUND);
    int cut = Math.min(to, from + MOST_MARKED);
    String before = new String(all, start, from - start);
    return Optional.of(
        new SourceLine(
            start == 0 ? before.stripLeading() : "…" + before,
            new String(all, from, cut - from) + (cut < to ? "…" : ""),
            new String(all, to, end - to) + (end < all.length ? "…" : "")));
  }
}
