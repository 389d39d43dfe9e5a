package org.gouji.examining;

import java.util.Map;
import org.gouji.model.Place;
import org.gouji.model.Prose;
import org.gouji.model.Text;

/**
 * A year in the prose or in a heading.
 *
 * @param due what it should be
 * @param compared whether it is the year that figures are compared with, and not the document's own
 */
public record YearInText(Prose words, int year, int due, boolean compared) implements Blemish {
  @Override
  public Place place() {
    return words.place();
  }

  @Override
  public Map<String, Text> details() {
    return Map.of(
        "found", same(words.text()),
        "year", same(Integer.toString(year)),
        "expected", same(Integer.toString(due)));
  }

  private static Text same(String text) {
    return new Text(text, text);
  }
}
