package org.gouji.yaml;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Place;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Says in the words of this product what the parser has to say about a text that is not YAML. */
final class Malformed {
  private static final Pattern COLON_BEFORE = Pattern.compile(":\\s");

  /** A key with a full-width colon, or a full-width comma between two keys in braces. */
  private static final Pattern FULL_WIDTH =
      Pattern.compile("^[\\s-]*[\\w\"']+\\s*：|\\{[^{}]*，\\s*\\w+\\s*:");

  private final String[] lines;

  private Malformed(String text) {
    this.lines = text.split("\r\n|\n|\r", -1);
  }

  static Problem of(String text, MarkedYAMLException malformed) {
    return new Malformed(text).problem(malformed);
  }

  /** The first character that YAML does not allow; null where there is none. */
  static @Nullable Problem character(String text) {
    int line = 0;
    int column = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      if (!StreamReader.isPrintable(character)) {
        String found = String.format("U+%04X", character);
        return new Problem("I01", "character", place(line, column), Map.of("found", found));
      }
      boolean lineEnd =
          character == '\n'
              || (character == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      line += lineEnd ? 1 : 0;
      column = lineEnd ? 0 : column + 1;
      i += Character.charCount(character);
    }
    return null;
  }

  private Problem problem(MarkedYAMLException malformed) {
    String said = malformed.getProblem() == null ? "" : malformed.getProblem();
    Mark mark = malformed.getProblemMark();
    Mark context = malformed.getContextMark();
    Place fullWidth = fullWidth(mark, context);
    if (fullWidth != null) {
      return new Problem("I01", "full_width", fullWidth, Map.of("parser", said));
    }
    String variant = isSpecial(malformed.getContext()) ? "start" : variant(said, mark);
    boolean atContext =
        mark == null
            || variant.equals("quote")
            || variant.equals("no_colon")
            || said.contains("<stream end>");
    Mark shown = atContext && context != null ? context : mark;
    Place place = shown == null ? place(0, 0) : place(shown.getLine(), shown.getColumn());
    return new Problem("I01", variant, place, Map.of("parser", said));
  }

  /** Whether the parser took the first character of a value for the mark of a tag or an anchor. */
  private static boolean isSpecial(@Nullable String context) {
    return context != null && context.matches("while scanning an? (tag|anchor|alias)");
  }

  private String variant(String said, @Nullable Mark mark) {
    if (said.contains("(TAB)")) {
      return "tab";
    } else if (said.contains("that cannot start any token")) {
      return "start";
    } else if (said.contains("mapping values are not allowed")) {
      return mark != null && COLON_BEFORE.matcher(before(mark)).find() ? "colon" : "indentation";
    } else if (said.contains("could not find expected ':'")) {
      return "no_colon";
    } else if (said.contains("unexpected end of stream") || said.contains("document separator")) {
      return "quote";
    } else if (said.contains("but found '<scalar>'") || said.contains("got <scalar>")) {
      return "after_quote";
    } else if (said.matches(".*(expected ',' or|but found '[\\]}]'|node content, but found).*")) {
      return "bracket";
    }
    return said.contains("<block end>") ? "indentation" : "default";
  }

  /** Where punctuation of a Chinese keyboard took the place of YAML's, on the line or before it. */
  private @Nullable Place fullWidth(@Nullable Mark mark, @Nullable Mark context) {
    Place place = context == null ? null : fullWidth(context.getLine());
    if (place == null && mark != null) {
      place = fullWidth(mark.getLine());
      place = place == null ? fullWidth(mark.getLine() - 1) : place;
    }
    return place;
  }

  private @Nullable Place fullWidth(int number) {
    String line = line(number);
    Matcher found = FULL_WIDTH.matcher(line);
    if (!found.find()) {
      return null;
    }
    int comma = found.group().lastIndexOf('，');
    int at = comma < 0 ? found.end() - 1 : found.start() + comma;
    return place(number, line.codePointCount(0, at));
  }

  private String before(Mark mark) {
    String line = line(mark.getLine());
    int columns = Math.min(mark.getColumn(), line.codePointCount(0, line.length()));
    return line.substring(0, line.offsetByCodePoints(0, columns));
  }

  private String line(int number) {
    return number >= 0 && number < lines.length ? lines[number] : "";
  }

  private static Place place(int line, int column) {
    return new Place("", line + 1, column + 1, 1);
  }
}
