package org.gouji.examining;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Follows the numbering of headings, level by level, in their order. */
final class Sequence {
  /** Headings without a number so far: each may have lost one. */
  private int unnumbered;

  /** The number of the last 一、 whatever part of the document it stands in. */
  private int lastChapter;

  /** The open levels. */
  private final TreeMap<Integer, Counter> open = new TreeMap<>();

  /**
   * The numbering of one level under one parent.
   *
   * @param printed the number printed last
   * @param inPlace the number that the last heading has, or should have had
   * @param unnumbered how many headings without a number had come before it
   */
  private record Counter(int printed, int inPlace, int unnumbered) {}

  /**
   * Takes the next heading.
   *
   * @return the number it should have, as printed; null where it has the right one, or none
   */
  @Nullable String next(TitleLine line, int level) {
    open.tailMap(level, false).clear();
    if (!line.isNumbered()) {
      unnumbered += line.paragraph() || level == Levels.DOCUMENT ? 0 : 1;
      open.compute(
          level,
          (same, last) ->
              last == null || last.printed() == 0 ? new Counter(0, 0, unnumbered) : last);
      return null;
    }
    int ordinal = line.numbering().ordinal();
    Counter last = open.get(level);
    boolean continued =
        continues(last == null ? first(level) : last, ordinal)
            || (last == null && level == Numbering.STEP && ordinal == lastChapter + 1);
    int expected = last == null ? 1 : last.printed() + 1;
    open.put(level, new Counter(ordinal, continued ? ordinal : expected, unnumbered));
    lastChapter = level == Numbering.STEP ? ordinal : lastChapter;
    return continued ? null : line.numbering().label(expected);
  }

  private Counter first(int level) {
    Map.Entry<Integer, Counter> parent = open.lowerEntry(level);
    return new Counter(0, 0, parent == null ? 0 : parent.getValue().unnumbered());
  }

  private boolean continues(Counter last, int ordinal) {
    int lost = unnumbered - last.unnumbered();
    return ordinal == last.inPlace() + 1
        || (ordinal > last.printed() && ordinal <= last.printed() + 1 + lost);
  }
}
