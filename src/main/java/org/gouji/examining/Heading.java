package org.gouji.examining;

import java.util.Map;
import org.gouji.model.Place;
import org.gouji.model.Prose;
import org.gouji.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A heading with what stands under it.
 *
 * @param title as printed
 * @param words the title without number, quotation marks and blanks
 * @param ordinal its number; 0 without one
 * @param expected the number that would continue the numbering; equal to the ordinal where it does
 * @param text the text right under it; null where there is none
 * @param body everything under it, the headings below it included
 * @param opening how its text begins where it begins in mid-sentence; null where it begins as a
 *     text does
 */
public record Heading(
    Prose title,
    String words,
    int ordinal,
    int expected,
    @Nullable Prose text,
    String body,
    @Nullable String opening)
    implements Blemish {

  /**
   * Whether nothing stands under it: no text, no heading of a lower level, no sentence in the
   * heading itself.
   */
  public boolean isEmpty() {
    return body.isBlank();
  }

  /** Where the text begins, or else the heading. */
  public Place textPlace() {
    return text == null ? title.place() : text.place();
  }

  @Override
  public Place place() {
    return opening == null ? title.place() : textPlace();
  }

  @Override
  public Map<String, Text> details() {
    return Map.of(
        "title", same(title.text().strip()),
        "number", same(Integer.toString(ordinal)),
        "expected", same(Integer.toString(expected)),
        "opening", same(opening == null ? "" : opening));
  }

  private static Text same(String text) {
    return new Text(text, text);
  }
}
