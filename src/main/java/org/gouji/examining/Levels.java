package org.gouji.examining;

import java.util.Arrays;
import java.util.List;
import org.gouji.searching.Finder;

/**
 * How deep each heading stands: numbered ones as their number says, the others as their neighbours
 * say.
 */
final class Levels {
  static final int DOCUMENT = -Numbering.STEP;

  /** Below every heading: a paragraph or a definition. */
  static final int DEEPEST = Numbering.UNNUMBERED;

  private static final int HALF_STEP = Numbering.STEP / 2;
  private static final int FLAT = DEEPEST - HALF_STEP;

  private final List<TitleLine> lines;
  private final Finder mainChapter;
  private final int chapters;
  private final boolean numbered;
  private final int[] levels;

  private Levels(List<TitleLine> lines, Finder mainChapter) {
    this.lines = lines;
    this.mainChapter = mainChapter;
    this.chapters = chapters(lines);
    this.numbered = anyNumbered(lines);
    this.levels = new int[lines.size()];
  }

  /**
   * The level of each line; smaller is higher.
   *
   * @param mainChapter finds the titles that are always a chapter of its own, such as the glossary
   */
  static int[] of(List<TitleLine> lines, Finder mainChapter) {
    Levels levels = new Levels(lines, mainChapter);
    int highest = DEEPEST;
    for (int i = 0; i < lines.size(); i++) {
      TitleLine line = lines.get(i);
      levels.levels[i] =
          line.isNumbered() ? line.numbering().level() : levels.unnumbered(i, highest);
      highest = levels.levels[i] == DOCUMENT ? highest : Math.min(highest, levels.levels[i]);
    }
    return levels.levels;
  }

  private int unnumbered(int i, int highest) {
    TitleLine line = lines.get(i);
    if (i == 0 && line.isDocumentTitle()) {
      return DOCUMENT;
    }
    boolean belowPrevious = i > 0 && (lines.get(i - 1).isSilent() || levels[i - 1] == DEEPEST);
    if (line.isDefinition() || line.words().isEmpty() || (line.paragraph() && belowPrevious)) {
      return DEEPEST;
    }
    if (chapters != DEEPEST) {
      return chapters;
    }
    if (i == 0 || !numbered) {
      return FLAT;
    }
    if (mainChapter.isIn(line.searched())) {
      return highest;
    }
    return lines.get(i - 1).isSilent() ? DEEPEST : levels[i - 1];
  }

  /**
   * Headings without numbers under which a numbering begins stand just above that numbering, and so
   * do all others without numbers.
   */
  private static int chapters(List<TitleLine> lines) {
    int highest = DEEPEST;
    for (int i = 0; i + 1 < lines.size(); i++) {
      TitleLine next = lines.get(i + 1);
      if (!lines.get(i).isNumbered()
          && !(i == 0 && lines.get(i).isDocumentTitle())
          && next.numbering().ordinal() == 1) {
        highest = Math.min(highest, next.numbering().level() - HALF_STEP);
      }
    }
    return highest;
  }

  private static boolean anyNumbered(List<TitleLine> lines) {
    for (TitleLine line : lines) {
      if (line.isNumbered()) {
        return true;
      }
    }
    return false;
  }

  /** For each line the index of the first one after it that does not stand under it. */
  static int[] ends(int[] levels) {
    int[] ends = new int[levels.length];
    Arrays.fill(ends, levels.length);
    int[] open = new int[levels.length];
    int depth = 0;
    for (int i = 0; i < levels.length; i++) {
      while (depth > 0 && levels[open[depth - 1]] >= levels[i]) {
        depth--;
        ends[open[depth]] = i;
      }
      open[depth] = i;
      depth++;
    }
    return ends;
  }
}
