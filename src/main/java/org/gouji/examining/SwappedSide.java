package org.gouji.examining;

import java.util.Map;
import org.gouji.model.Place;
import org.gouji.model.Prose;
import org.gouji.model.Text;

/**
 * A change that a passage on revenue says of expenditure, or the reverse.
 *
 * @param revenue whether the passage is about revenue
 */
public record SwappedSide(Prose words, boolean revenue) implements Blemish {
  @Override
  public String variant() {
    return revenue ? "revenue" : "default";
  }

  @Override
  public Place place() {
    return words.place();
  }

  @Override
  public Map<String, Text> details() {
    return Map.of("found", new Text(words.text(), words.text()));
  }
}
