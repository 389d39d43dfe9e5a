package org.gouji.diagnosis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.examining.Identity;
import org.gouji.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Finds two figures that are wrong together, so that what ties the two holds or stays broken until
 * both are right: swapped, an amount that stands in one instead of the other, or the same slip in
 * both.
 */
final class Pairs {
  private static final int MOST_ATTEMPTS = 20_000;

  private final Sheet sheet;
  private final Wishes wishes;
  private int attempts;

  Pairs(Sheet sheet, Wishes wishes) {
    this.sheet = sheet;
    this.wishes = wishes;
  }

  /**
   * The pair that mends the most identities, all those of the part that it can among them; null
   * without any.
   */
  @Nullable Shift of(List<Identity> part) {
    Shift best = null;
    List<Sheet.Change> wanted = new ArrayList<>();
    for (Figure figure : Parts.figures(part)) {
      wishes.of(figure).forEach(value -> wanted.add(new Sheet.Change(figure, value)));
    }
    for (int i = 0; i < wanted.size() && attempts < MOST_ATTEMPTS; i++) {
      best = Shift.better(best, withWhatItHarms(wanted.get(i), part));
      best =
          Shift.better(best, withOthers(wanted.get(i), wanted.subList(i + 1, wanted.size()), part));
    }
    return best;
  }

  /** The other figure makes up for what the change does to an identity that ties the two. */
  private @Nullable Shift withWhatItHarms(Sheet.Change change, List<Identity> part) {
    List<Identity> harmed = sheet.attempt(List.of(change)).harmed();
    Shift best = null;
    if (!harmed.isEmpty()) {
      for (Figure other : Parts.figures(harmed.get(0))) {
        BigDecimal value =
            other.equals(change.figure())
                ? null
                : wishes.makingUp(List.of(change), other, harmed.get(0));
        if (value != null) {
          best = Shift.better(best, pair(change, new Sheet.Change(other, value), part));
        }
      }
    }
    return best;
  }

  /** The other figure is wanted to change as well, and only both together mend what ties them. */
  private @Nullable Shift withOthers(
      Sheet.Change change, List<Sheet.Change> others, List<Identity> part) {
    Shift best = null;
    for (Sheet.Change other : others) {
      Shift pair = other.figure().equals(change.figure()) ? null : pair(change, other, part);
      if (pair != null && pair.mended().containsAll(part)) {
        best = Shift.better(best, pair);
      }
    }
    return best;
  }

  private @Nullable Shift pair(Sheet.Change change, Sheet.Change other, List<Identity> part) {
    Pattern pattern = ++attempts > MOST_ATTEMPTS ? Pattern.NONE : pattern(change, other);
    if (pattern == Pattern.NONE) {
      return null;
    }
    Sheet.Outcome outcome = sheet.attempt(List.of(change, other));
    return outcome.harmed().isEmpty()
            && outcome.mended().size() > 1
            && part.stream().anyMatch(outcome.mended()::contains)
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
    Slip slip = Suspects.slip(one);
    Slip same = Suspects.slip(other);
    boolean tell = Suspects.tells(one, slip) && Suspects.tells(other, same);
    return tell && slip.pattern() == same.pattern() ? slip.pattern() : Pattern.NONE;
  }
}
