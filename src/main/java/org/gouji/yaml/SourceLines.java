package org.gouji.yaml;

/** The lines of a text in their order, counted as the parser counts them. */
final class SourceLines {
  private final String text;
  private int line;
  private int offset;

  SourceLines(String text) {
    this.text = text;
  }

  /**
   * Where the body of a literal block scalar stands.
   *
   * @param value what the parser made of it
   * @param first its first line, from 0; not before that of an earlier call
   */
  Node.Body literal(String value, int first) {
    goTo(first);
    int start = 0;
    int end = value.indexOf('\n');
    while (end == start) {
      goTo(line + 1);
      start = end + 1;
      end = value.indexOf('\n', start);
    }
    String content = value.substring(start, end < 0 ? value.length() : end);
    String source = text.substring(offset, endOfLine());
    if (content.isEmpty() || !source.endsWith(content)) {
      return Node.Body.NONE;
    }
    int indentation = source.length() - content.length();
    return new Node.Body(first + 1, indentation + 1);
  }

  private void goTo(int wanted) {
    while (line < wanted && offset < text.length()) {
      offset = endOfLine();
      if (offset < text.length()) {
        offset += text.startsWith("\r\n", offset) ? 2 : 1;
      }
      line++;
    }
  }

  private int endOfLine() {
    int end = offset;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBreak(char character) {
    return character == '\n' || character == '\r';
  }
}
