package org.gouji.examining;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Follows the numbering of headings, level by level, in their order. */
final class Sequence {
  private final TreeMap<Integer, Counter> open = new TreeMap<>();
  private int lastChapter;
  private int unnumberedBefore;

  /** The numbering of one level under one parent. */
  private static final class Counter {
    /** The number printed last. */
    private int printed;

    /** The number that the last heading has, or should have had. */
    private int inPlace;

    /** Headings since then that may have lost theirs. */
    private int unnumbered;

    private boolean continuesWith(int ordinal) {
      return ordinal == inPlace + 1 || (ordinal > printed && ordinal <= printed + 1 + unnumbered);
    }
  }

  /**
   * Takes the next heading.
   *
   * @return the number it should have, as printed; null where it has the right one, or none
   */
  @Nullable String next(TitleLine line, int level) {
    open.tailMap(level, false).clear();
    if (!line.isNumbered()) {
      if (!line.paragraph() && level != Levels.DOCUMENT) {
        unnumberedBefore++;
        open.values().forEach(counter -> counter.unnumbered++);
      }
      return null;
    }
    int ordinal = line.numbering().ordinal();
    boolean first = !open.containsKey(level);
    Counter counter = open.computeIfAbsent(level, opened -> new Counter());
    if (first) {
      counter.unnumbered = unnumberedBefore;
    }
    int expected = counter.printed + 1;
    boolean right = counter.continuesWith(ordinal) || (first && continuesChapters(ordinal, level));
    counter.inPlace = right ? ordinal : expected;
    counter.printed = ordinal;
    counter.unnumbered = 0;
    unnumberedBefore = 0;
    lastChapter = level == Numbering.STEP ? ordinal : lastChapter;
    return right ? null : line.numbering().label(expected);
  }

  /** 一、 二、 may go on through the parts of a document. */
  private boolean continuesChapters(int ordinal, int level) {
    return level == Numbering.STEP && ordinal == lastChapter + 1;
  }
}
