package org.gouji.reporting;

import java.util.Optional;
import org.gouji.model.Place;

/**
 * A source line, cut to what a terminal shows.
 *
 * @param line without leading blanks
 * @param offset columns before the marked part
 * @param width columns of the marked part
 */
record Excerpt(String line, int offset, int width) {
  private static final int BEFORE = 30;

  static Optional<Excerpt> of(String sourceLine, Place place, int columns) {
    int[] line = Width.inert(sourceLine).codePoints().toArray();
    int from = place.column() - 1;
    if (place.length() == 0 || sourceLine.isBlank() || from >= line.length) {
      return Optional.empty();
    }
    int to = Math.min(line.length, from + place.length());
    int start = 0;
    while (start < from && line[start] == ' ') {
      start++;
    }
    boolean cutBefore = width(line, start, to) > columns;
    if (cutBefore) {
      start = Math.max(start, from - BEFORE / 2);
    }
    String lead = cutBefore ? "…" : "";
    int end = start;
    int used = lead.length();
    while (end < line.length && used + Width.of(line[end]) < columns) {
      used += Width.of(line[end]);
      end++;
    }
    String tail = end < line.length ? "…" : "";
    int offset = lead.length() + width(line, start, from);
    int width = Math.max(1, width(line, from, Math.min(to, end)));
    return Optional.of(
        new Excerpt(lead + new String(line, start, end - start) + tail, offset, width));
  }

  private static int width(int[] line, int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width += Width.of(line[i]);
    }
    return width;
  }
}
