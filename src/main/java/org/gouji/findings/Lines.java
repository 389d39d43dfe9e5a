package org.gouji.findings;

import org.gouji.model.Place;
import org.jspecify.annotations.Nullable;

/** The lines of a file, split when the first of them is needed. */
final class Lines {
  private final String text;
  private String @Nullable [] lines;

  Lines(String text) {
    this.text = text;
  }

  String line(Place place) {
    String[] all = lines;
    if (all == null) {
      all = text.split("\r\n|\n|\r", -1);
      lines = all;
    }
    return place.line() <= all.length ? all[place.line() - 1] : "";
  }
}
