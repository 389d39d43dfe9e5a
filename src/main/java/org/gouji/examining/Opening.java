package org.gouji.examining;

import java.util.Map;
import org.gouji.model.Place;
import org.gouji.model.Prose;
import org.gouji.model.Text;
import org.gouji.searching.Finder;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a text that begins in mid-sentence.
 *
 * @param start its first characters
 */
public record Opening(Prose text, String start) implements Blemish {
  private static final int SHOWN = 12;
  private static final int EXAMINED = 80;

  /** The beginning of a text; null where it begins as a text does. */
  static @Nullable Opening broken(@Nullable Prose text, Finder broken) {
    if (text == null) {
      return null;
    }
    String whole = text.text();
    int from = 0;
    while (from < whole.length() && Words.isBlank(whole.charAt(from))) {
      from++;
    }
    String start = whole.substring(from, Math.min(whole.length(), from + EXAMINED));
    if (!broken.matcher(start).lookingAt()) {
      return null;
    }
    String shown = start.lines().findFirst().orElse("");
    return new Opening(text, shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown);
  }

  @Override
  public Place place() {
    return text.place();
  }

  @Override
  public Map<String, Text> details() {
    return Map.of("opening", new Text(start, start));
  }
}
