package org.gouji.diagnosis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.examining.Identity;
import org.gouji.examining.Relation;
import org.gouji.model.Figure;
import org.jspecify.annotations.Nullable;

/** Finds the figures that could be the wrong one: no identity that holds may break. */
final class Suspects {
  private final Sheet sheet;
  private final Surroundings surroundings;
  private final Wishes wishes;

  Suspects(Sheet sheet, Surroundings surroundings, Wishes wishes) {
    this.sheet = sheet;
    this.surroundings = surroundings;
    this.wishes = wishes;
  }

  /** The suspects of a part, each with its likeliest number, the likeliest first. */
  List<Suspect> of(List<Identity> part) {
    List<Suspect> suspects = new ArrayList<>();
    for (Figure figure : Parts.figures(part)) {
      Suspect suspect = of(figure, part);
      if (suspect != null) {
        suspects.add(suspect);
      }
    }
    suspects.sort(Suspect.LIKELIEST_FIRST);
    return suspects;
  }

  /** A figure of a part with its likeliest number; null where it cannot be the wrong one. */
  @Nullable Suspect of(Figure figure, List<Identity> part) {
    Suspect likeliest = null;
    if (!sheet.isCorrected(figure)) {
      for (BigDecimal value : wishes.of(figure)) {
        Suspect suspect = suspect(new Sheet.Change(figure, value), part.size());
        if (suspect != null && (likeliest == null || suspect.score() > likeliest.score())) {
          likeliest = suspect;
        }
      }
    }
    return likeliest;
  }

  private @Nullable Suspect suspect(Sheet.Change change, int broken) {
    Figure figure = change.figure();
    Sheet.Outcome outcome = sheet.attempt(List.of(change));
    List<Identity> mended = outcome.mended();
    if (mended.isEmpty() || !outcome.harmed().stream().allMatch(Suspects::isBound)) {
      return null;
    }
    Slip slip = surroundings.orOfTheEye(slip(change), change.value(), figure, mended);
    if (!isDetermined(figure, mended) && !tells(change, slip)) {
      return null;
    }
    int left = sheet.broken(figure) - mended.size();
    boolean elsewhere = surroundings.isPrintedElsewhere(change.value(), figure.unit());
    return Suspect.of(change, slip, mended, broken, left, !outcome.harmed().isEmpty(), elsewhere);
  }

  /** The slip of the pen that leads from what a figure should print to what it prints. */
  static Slip slip(Sheet.Change change) {
    Figure figure = change.figure();
    return Digits.between(change.value(), figure.value(), Wishes.decimals(figure));
  }

  /** Whether a number is long enough for its likeness to the printed one to be no accident. */
  static boolean tells(Sheet.Change change, Slip slip) {
    return slip.pattern() != Pattern.NONE && Surroundings.isTelling(change.value());
  }

  /** Which of several figures a bound is drawn from may depend on what they print. */
  private static boolean isBound(Identity identity) {
    return identity.relation() == Relation.AT_MOST;
  }

  /** Neither a bound nor a percentage says what the figures beside it should print. */
  private static boolean isDetermined(Figure figure, List<Identity> mended) {
    return mended.stream()
        .anyMatch(
            identity ->
                switch (identity.relation()) {
                  case SUM, EQUAL, COUNT, DIRECTION -> true;
                  case PERCENTAGE -> identity.subject().equals(figure);
                  case AT_MOST, NOT_NEGATIVE -> false;
                });
  }
}
