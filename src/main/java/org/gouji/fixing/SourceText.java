package org.gouji.fixing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a file, by line and column as the YAML parser counts them.
 *
 * @param all with a byte order mark if the file has one
 */
record SourceText(String all) {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

  /** An anchor or a tag before a value belongs to its place. */
  private static final Pattern PROPERTIES = Pattern.compile("(?:[&!]\\S*[ \\t]+)*");

  /** A run of characters. */
  record Span(int from, int to) {}

  String withoutMark() {
    return all.substring(start());
  }

  /** Where a value of one line stands; null where the text at its place is another. */
  @Nullable Span find(Place place, String value) {
    int line = lineStart(place.line());
    if (line < 0 || all.codePointCount(line, all.length()) < place.column() - 1 + place.length()) {
      return null;
    }
    int from = all.offsetByCodePoints(line, place.column() - 1);
    int to = all.offsetByCodePoints(from, place.length());
    String written = all.substring(from, to);
    String properties = written.substring(0, Math.max(0, written.length() - value.length()));
    return written.endsWith(value) && PROPERTIES.matcher(properties).matches()
        ? new Span(to - value.length(), to)
        : null;
  }

  String at(Span span) {
    return all.substring(span.from(), span.to());
  }

  SourceText with(Span span, String value) {
    return new SourceText(all.substring(0, span.from()) + value + all.substring(span.to()));
  }

  private int start() {
    return !all.isEmpty() && all.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
  }

  /** Where a line begins; -1 where there is no such line. */
  private int lineStart(int line) {
    Matcher ends = LINE_END.matcher(all);
    int at = start();
    for (int i = 1; i < line; i++) {
      if (!ends.find()) {
        return -1;
      }
      at = ends.end();
    }
    return at;
  }
}
