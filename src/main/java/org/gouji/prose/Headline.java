package org.gouji.prose;

import org.gouji.searching.SearchText;
import org.jspecify.annotations.Nullable;

/** A heading in clean text, without the organization's own name. */
final class Headline {
  private final SearchText words;
  private @Nullable Matter matter;

  Headline(String words) {
    this.words = new SearchText(words);
  }

  String words() {
    return words.text();
  }

  SearchText searched() {
    return words;
  }

  /**
   * What it says by itself that the text under it is about; kept, since every text under it asks.
   */
  Matter matter() {
    Matter known = matter;
    if (known == null) {
      known = Matter.of(words());
      matter = known;
    }
    return known;
  }
}
