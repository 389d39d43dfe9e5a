package org.gouji.prose;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.gouji.model.Place;
import org.gouji.model.Prose;
import org.jspecify.annotations.Nullable;

/** Where parts of a text stand in the file. */
final class Positions {
  private static final Pattern LINE_END = Pattern.compile("\\s*+\\n\\s*+");

  private final Prose prose;
  private int @Nullable [] lineStarts;
  private int lastPosition;
  private int lastColumn;

  Positions(Prose prose) {
    this.prose = prose;
  }

  /** Where each line begins; looked for when the first part is asked for. */
  private int[] lineStarts() {
    if (lineStarts == null) {
      lineStarts = lineStarts(prose.text());
    }
    return lineStarts;
  }

  private static int[] lineStarts(String text) {
    int lines = 1;
    int[] starts = new int[16];
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      starts = lines == starts.length ? Arrays.copyOf(starts, lines * 2) : starts;
      starts[lines++] = i + 1;
    }
    return Arrays.copyOf(starts, lines);
  }

  /** A part of the text with its own place; the place of the whole where the lines are lost. */
  Prose part(int from, int to) {
    String text = prose.text();
    String words = text.substring(from, to);
    int newline = words.indexOf('\n');
    String shown = newline < 0 ? words : LINE_END.matcher(words).replaceAll("");
    if (prose.bodyLine() == 0) {
      return new Prose(shown, prose.place());
    }
    int[] starts = lineStarts();
    int found = Arrays.binarySearch(starts, from);
    int line = found >= 0 ? found : -found - 2;
    int before = columnOf(starts[line], from);
    int length = words.codePointCount(0, newline < 0 ? words.length() : newline);
    Place place =
        new Place(
            prose.place().path(),
            prose.bodyLine() + line,
            prose.bodyColumn() + before,
            Math.max(1, length));
    return new Prose(shown, place);
  }

  /** Code points of a line before a position of it, counted on from the position asked for last. */
  private int columnOf(int lineStart, int position) {
    boolean onwards = lastPosition >= lineStart && lastPosition <= position;
    int from = onwards ? lastPosition : lineStart;
    lastColumn = (onwards ? lastColumn : 0) + prose.text().codePointCount(from, position);
    lastPosition = position;
    return lastColumn;
  }
}
