package org.gouji.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gouji.model.Aspect;
import org.gouji.model.Changing;
import org.gouji.model.Figure;
import org.gouji.model.Submission;
import org.gouji.model.Text;
import org.gouji.searching.Finder;
import org.gouji.searching.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * An item that the prose and the stated figures both know.
 *
 * @param level how deep it lies in what its matter adds up to
 * @param distinct whether its label is enough to know it by, whatever the passage is about
 * @param label matches the whole of its label
 * @param sources where the document may state it, the likeliest first
 */
public record Term(
    Matter matter,
    Level level,
    boolean distinct,
    Text name,
    Finder label,
    List<Function<Submission, @Nullable Changing>> sources) {

  /** Whole, closed set of parts, functional classes, parts of parts. */
  enum Level {
    WHOLE,
    PART,
    /** A part that the document may break down, but not into the items known here. */
    CLOSED_PART,
    CLASS,
    DETAIL;

    /**
     * Whether an item of this level that is named after one of the other is part of the same whole,
     * and not of that other item.
     */
    boolean mayFollow(@Nullable Level before) {
      if (before == null || before == WHOLE || before == this || this == WHOLE) {
        return true;
      }
      boolean amongParts = before != CLASS && this != CLASS;
      return amongParts && !(this == DETAIL && before == CLOSED_PART);
    }
  }

  boolean matches(SearchText words) {
    return label.isAllOf(words);
  }

  /** Whether it is a number of vehicles and no money. */
  boolean countsVehicles() {
    return matter == Matter.FLEET || matter == Matter.PURCHASE || matter == Matter.KEPT;
  }

  /** What the document states of it, by source. */
  public List<Changing> items(Submission submission) {
    List<Changing> items = new ArrayList<>();
    for (Function<Submission, @Nullable Changing> source : sources) {
      Changing item = source.apply(submission);
      if (item != null) {
        items.add(item);
      }
    }
    return items;
  }

  /** The stated figure; null where the document does not state it. */
  @Nullable Figure stated(Submission submission, Aspect aspect) {
    for (Changing item : items(submission)) {
      Figure figure = figure(item, aspect);
      if (figure != null) {
        return figure;
      }
    }
    return null;
  }

  /**
   * The stated figure that a number in the prose repeats: the one that it fits, or else the first.
   */
  @Nullable Figure stated(Submission submission, Aspect aspect, Figure number) {
    Figure first = null;
    for (Changing item : items(submission)) {
      Figure figure = figure(item, aspect);
      if (figure != null && number.mayRepeat(figure)) {
        return figure;
      }
      first = first == null ? figure : first;
    }
    return first;
  }

  private static @Nullable Figure figure(Changing item, Aspect aspect) {
    return switch (aspect) {
      case AMOUNT -> item.amount();
      case CHANGE -> item.change();
      case CHANGE_PERCENT -> item.changePercent();
      case PRIOR -> item.prior();
      case SHARE -> item.share();
    };
  }
}
