package org.gouji.examining;

import java.util.Map;
import org.gouji.model.Changing;
import org.gouji.model.Figure;
import org.gouji.model.Place;
import org.gouji.model.Text;
import org.gouji.prose.ReasonWords;
import org.jspecify.annotations.Nullable;

/**
 * The reason that a document gives for a change.
 *
 * @param rise whether the change is an increase
 * @param contrary whether the reason speaks of nothing but the opposite
 */
public record Explanation(String reason, boolean rise, boolean contrary, Place place)
    implements Blemish {
  static Explanation of(ReasonWords reason) {
    String words = reason.words().text();
    return new Explanation(words, reason.sign() > 0, reason.isContrary(), reason.words().place());
  }

  /** The stated reason of a stated change; null where one of them is not stated. */
  static @Nullable Explanation of(Changing item) {
    Figure change = item.change();
    if (change == null || change.isZero() || item.reason() == null) {
      return null;
    }
    boolean contrary = ReasonWords.isContrary(item.reason(), change.value().signum());
    return new Explanation(item.reason(), change.isPositive(), contrary, change.place());
  }

  @Override
  public String variant() {
    return rise ? "rise" : "default";
  }

  @Override
  public Map<String, Text> details() {
    return Map.of("found", new Text(reason, reason));
  }
}
