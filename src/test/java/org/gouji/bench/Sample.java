package org.gouji.bench;

import java.util.List;

/**
 * A submission of which it is known what is wrong with it.
 *
 * @param kind of the slip; empty where nothing is wrong
 */
record Sample(String file, String text, String kind, List<Mistake> mistakes) {
  static Sample consistent(String file, String text) {
    return new Sample(file, text, "", List.of());
  }

  boolean isConsistent() {
    return mistakes.isEmpty();
  }
}
