package org.gouji.reporting;

import java.util.List;
import org.gouji.model.Language;
import org.gouji.model.Place;
import org.gouji.model.Text;
import org.gouji.rulebook.Severity;

/** What is printed on a terminal, 80 columns wide. */
final class Page {
  static final String INDENT = "    ";
  private static final int COLUMNS = 80;

  private final StringBuilder text = new StringBuilder();
  private final Language language;
  private final Palette palette;

  Page(Language language, Palette palette) {
    this.language = language;
    this.palette = palette;
  }

  Language language() {
    return language;
  }

  String in(Text both) {
    return both.in(language);
  }

  /** The line that a block begins with: where, how grave, which check, in one word. */
  void head(Place place, Severity severity, String check, String title) {
    String position = "  " + place.line() + ":" + place.column() + "  ";
    String word = in(severity.word());
    String id = check.isEmpty() ? "  " : "  " + check + "  ";
    int indent = Width.of(position + word + id);
    List<String> lines = Width.wrap(Width.inert(title), COLUMNS - indent);
    text.append(position).append(palette.of(severity)).append(word).append(palette.off());
    text.append(id).append(palette.bold());
    text.append(String.join("\n" + " ".repeat(indent), lines)).append(palette.off()).append('\n');
  }

  void bold(String words) {
    text.append(palette.bold()).append(Width.inert(words)).append(palette.off());
  }

  /** A paragraph below the head. */
  void paragraph(String content) {
    wrapped(INDENT, INDENT, content);
  }

  /** A paragraph whose later lines stand below what follows the label. */
  void labelled(Text label, String content) {
    String first = INDENT + in(label);
    wrapped(first, " ".repeat(Width.of(first)), content);
  }

  /** Paragraphs below each other, the label before the first of them. */
  void list(Text label, List<String> contents) {
    String first = INDENT + in(label);
    String next = " ".repeat(Width.of(first));
    for (String content : contents) {
      wrapped(first, next, content);
      first = next;
    }
  }

  /** The same in a colour that steps back. */
  void faintlyLabelled(Text label, String content) {
    text.append(palette.faint());
    labelled(label, content);
    text.append(palette.off());
  }

  void wrapped(String first, String next, String content) {
    String indent = first;
    for (String line : Width.wrap(Width.inert(content), COLUMNS - Width.of(first))) {
      text.append(indent).append(line).append('\n');
      indent = next;
    }
  }

  /** The line of the file with a mark below the part that is meant. */
  void source(String line, Place place, Severity severity) {
    Excerpt.of(line, place, COLUMNS - INDENT.length() - 2)
        .ifPresent(excerpt -> source(excerpt, severity));
  }

  private void source(Excerpt excerpt, Severity severity) {
    String margin = palette.faint() + INDENT + "| " + palette.off();
    text.append(margin).append(excerpt.line()).append('\n');
    text.append(margin).append(" ".repeat(excerpt.offset())).append(palette.of(severity));
    text.append("^".repeat(excerpt.width())).append(palette.off()).append('\n');
  }

  void line(String content) {
    text.append(content).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
