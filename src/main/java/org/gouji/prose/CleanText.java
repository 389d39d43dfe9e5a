package org.gouji.prose;

import java.util.regex.Pattern;
import org.gouji.model.Prose;
import org.gouji.searching.SearchText;

/**
 * A text without what varies in typing: blanks, quotation marks, full-width letters, line ends
 * inside a sentence. Every character knows where it comes from.
 */
final class CleanText {
  private static final String QUOTES = "“”\"‘’「」『』";
  private static final String HALF_WIDTH = ",;:()!?";
  private static final String PUNCTUATION = "，；：（）！？";
  private static final String SENTENCE_END = "。；：！？";
  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[.．、][^0-9]|[①-⑩]|第[一二三四五六七八九十]{1,3}部分)");
  private static final int SHORT_LINE = 20;

  private final Positions positions;
  private final StringBuilder text;
  private final int[] origins;
  private final SearchText result;

  private CleanText(Prose prose) {
    this.positions = new Positions(prose);
    this.text = new StringBuilder(prose.text().length());
    this.origins = new int[prose.text().length()];
    String source = prose.text();
    int lineStart = 0;
    for (int i = 0; i < source.length(); i++) {
      char character = source.charAt(i);
      if (character == '\n') {
        if (endsParagraph(source, lineStart, i)) {
          append('\n', i);
        }
        lineStart = i + 1;
      } else if (isBlank(character)) {
        keepDigitsApart(source, i);
      } else if (QUOTES.indexOf(character) < 0) {
        append(plain(character), i);
        if (character == '）' || character == ')') {
          dropRemark("（境）");
          dropRemark("（类）");
        }
      }
    }
    this.result = new SearchText(text.toString());
  }

  static CleanText of(Prose prose) {
    return new CleanText(prose);
  }

  String text() {
    return result.text();
  }

  SearchText searched() {
    return result;
  }

  /** What the document prints for a part of the text. */
  Prose printed(int from, int to) {
    return positions.part(origins[from], origins[to - 1] + 1);
  }

  private void append(char character, int origin) {
    origins[text.length()] = origin;
    text.append(character);
  }

  private void dropRemark(String remark) {
    int start = text.length() - remark.length();
    if (start >= 0 && text.indexOf(remark, start) == start) {
      text.setLength(start);
    }
  }

  /** A blank between two digits may part two numbers. */
  private void keepDigitsApart(String source, int blank) {
    boolean after = text.length() > 0 && isDigit(text.charAt(text.length() - 1));
    boolean before = blank + 1 < source.length() && isDigit(plain(source.charAt(blank + 1)));
    if (after && before) {
      append(' ', blank);
    }
  }

  /** A long line that stops in mid-sentence goes on in the next one. */
  private static boolean endsParagraph(String source, int start, int end) {
    String line = source.substring(start, end).strip();
    int nextEnd = source.indexOf('\n', end + 1);
    String next = source.substring(end + 1, nextEnd < 0 ? source.length() : nextEnd);
    return line.length() < SHORT_LINE
        || SENTENCE_END.indexOf(plain(line.charAt(line.length() - 1))) >= 0
        || next.isBlank()
        || next.startsWith("　　")
        || NUMBERED.matcher(next).lookingAt();
  }

  private static char plain(char character) {
    char plain = character >= '！' && character <= '～' ? (char) (character - 0xFEE0) : character;
    int mark = HALF_WIDTH.indexOf(plain);
    if (mark >= 0) {
      return PUNCTUATION.charAt(mark);
    }
    return plain == '﹒' ? '.' : plain;
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character)
        || character == '\u00a0'
        || character == '\u200b'
        || character == '\ufeff';
  }
}
