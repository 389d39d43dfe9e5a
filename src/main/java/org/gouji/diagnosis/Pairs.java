package org.gouji.diagnosis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.examining.Identity;
import org.gouji.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Finds two figures that are wrong together, so that what ties the two still holds: swapped, an
 * amount that stands in one instead of the other, or the same slip in both.
 */
final class Pairs {
  private static final int MOST_ATTEMPTS = 20_000;

  private final Sheet sheet;
  private final Suspects suspects;
  private int attempts;

  Pairs(Sheet sheet, Suspects suspects) {
    this.sheet = sheet;
    this.suspects = suspects;
  }

  /** The pair that mends the most identities, some of the part among them; null without any. */
  @Nullable Shift of(List<Identity> part) {
    Shift best = null;
    for (Figure figure : Parts.figures(part)) {
      for (Shift pair : with(figure, part)) {
        best = pair.isBetterThan(best) ? pair : best;
      }
    }
    return best;
  }

  private List<Shift> with(Figure figure, List<Identity> part) {
    List<Shift> pairs = new ArrayList<>();
    for (BigDecimal value : suspects.wanted(figure)) {
      Sheet.Change change = new Sheet.Change(figure, value);
      List<Identity> harmed = sheet.attempt(List.of(change)).harmed();
      if (!harmed.isEmpty()) {
        for (Figure other : Parts.figures(harmed.get(0))) {
          Shift pair = other.equals(figure) ? null : pair(change, other, harmed.get(0), part);
          if (pair != null) {
            pairs.add(pair);
          }
        }
      }
    }
    return pairs;
  }

  /** The other figure makes up for what the change does to an identity that ties the two. */
  private @Nullable Shift pair(
      Sheet.Change change, Figure figure, Identity between, List<Identity> part) {
    if (++attempts > MOST_ATTEMPTS) {
      return null;
    }
    BigDecimal value = suspects.makingUp(List.of(change), figure, between);
    if (value == null) {
      return null;
    }
    Sheet.Change other = new Sheet.Change(figure, value);
    Sheet.Outcome outcome = sheet.attempt(List.of(change, other));
    boolean helps = outcome.harmed().isEmpty() && outcome.mended().size() > 1;
    Pattern pattern = helps ? pattern(change, other) : Pattern.NONE;
    return pattern != Pattern.NONE && part.stream().anyMatch(outcome.mended()::contains)
        ? new Shift(pattern, List.of(change, other), List.copyOf(outcome.mended()))
        : null;
  }

  private Pattern pattern(Sheet.Change one, Sheet.Change other) {
    BigDecimal first = sheet.value(one.figure());
    BigDecimal second = sheet.value(other.figure());
    if (one.figure().unit() != other.figure().unit()) {
      return Pattern.NONE;
    }
    if (one.value().compareTo(second) == 0 && other.value().compareTo(first) == 0) {
      return Pattern.SWAPPED_VALUES;
    }
    BigDecimal left = one.value().subtract(first);
    BigDecimal right = other.value().subtract(second);
    if (left.add(right).signum() == 0) {
      return Pattern.MISPLACED_PART;
    }
    Slip slip = suspects.slip(one);
    Slip same = suspects.slip(other);
    boolean tell = Suspects.tells(one, slip) && Suspects.tells(other, same);
    return tell && slip.pattern() == same.pattern() ? slip.pattern() : Pattern.NONE;
  }
}
