package org.gouji.examining;

import java.util.List;
import java.util.Map;
import org.gouji.model.Place;
import org.gouji.model.Text;

/**
 * The terms that the document must explain.
 *
 * @param missing those that it does not
 */
public record Glossary(List<String> missing, Place place) implements Blemish {
  @Override
  public Map<String, Text> details() {
    return Map.of("terms", new Text(String.join("、", missing), String.join(", ", missing)));
  }
}
