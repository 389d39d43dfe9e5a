package org.gouji.diagnosis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.examining.Identity;
import org.gouji.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Finds two figures that are wrong together: swapped, or an amount that stands in one instead of
 * the other, so that what ties the two still holds.
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

  /**
   * Two figures with the numbers that they should print.
   *
   * @param mended at least two broken identities that would hold; none that holds would be broken
   */
  record Pair(Sheet.Change one, Sheet.Change other, Pattern pattern, List<Identity> mended) {
    List<Sheet.Change> changes() {
      return List.of(one, other);
    }

    Diagnosis diagnosis() {
      List<Correction> corrections =
          List.of(correction(one, other.figure()), correction(other, one.figure()));
      return new Diagnosis(corrections, List.of(), List.copyOf(mended), false);
    }

    private Correction correction(Sheet.Change change, Figure source) {
      return new Correction(change.figure(), change.value(), pattern, source);
    }
  }

  /** The pair that mends the most identities, some of the part among them; null without any. */
  @Nullable Pair of(List<Identity> part) {
    Pair best = null;
    for (Figure figure : Parts.figures(part)) {
      for (Pair pair : with(figure, part)) {
        if (best == null || pair.mended().size() > best.mended().size()) {
          best = pair;
        }
      }
    }
    return best;
  }

  private List<Pair> with(Figure figure, List<Identity> part) {
    List<Pair> pairs = new ArrayList<>();
    for (BigDecimal value : suspects.wanted(figure)) {
      Sheet.Change change = new Sheet.Change(figure, value);
      List<Identity> harmed = sheet.attempt(List.of(change)).harmed();
      if (!harmed.isEmpty()) {
        for (Figure other : Parts.figures(harmed.get(0))) {
          Pair pair = other.equals(figure) ? null : pair(change, other, harmed.get(0), part);
          if (pair != null) {
            pairs.add(pair);
          }
        }
      }
    }
    return pairs;
  }

  /** The other figure makes up for what the change does to an identity that ties the two. */
  private @Nullable Pair pair(
      Sheet.Change change, Figure figure, Identity between, List<Identity> part) {
    if (++attempts > MOST_ATTEMPTS) {
      return null;
    }
    BigDecimal value = suspects.makingUp(change, figure, between);
    if (value == null) {
      return null;
    }
    Sheet.Change other = new Sheet.Change(figure, value);
    Sheet.Outcome outcome = sheet.attempt(List.of(change, other));
    boolean helps = outcome.harmed().isEmpty() && outcome.mended().size() > 1;
    Pattern pattern = helps ? pattern(change, other) : Pattern.NONE;
    return pattern != Pattern.NONE && Set.copyOf(part).stream().anyMatch(outcome.mended()::contains)
        ? new Pair(change, other, pattern, List.copyOf(outcome.mended()))
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
    return left.add(right).signum() == 0 ? Pattern.MISPLACED_PART : Pattern.NONE;
  }
}
