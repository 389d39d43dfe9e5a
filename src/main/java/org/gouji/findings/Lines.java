package org.gouji.findings;

import java.util.List;
import org.gouji.model.Place;
import org.jspecify.annotations.Nullable;

/** The lines of a file, found when the first of them is needed. */
final class Lines {
  private final String text;
  private @Nullable List<String> lines;

  Lines(String text) {
    this.text = text;
  }

  String line(Place place) {
    List<String> all = lines;
    if (all == null) {
      all = text.lines().toList();
      lines = all;
    }
    return place.line() <= all.size() ? all.get(place.line() - 1) : "";
  }
}
