package org.gouji.prose;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.gouji.model.Aspect;
import org.gouji.model.Changing;
import org.gouji.model.Figure;
import org.gouji.model.Statement;
import org.gouji.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * An item that the prose and the stated figures both know.
 *
 * @param level how deep it lies in what its matter adds up to
 * @param distinct whether its label is enough to know it by, whatever the passage is about
 * @param label matches the whole of its label
 * @param item where the statement states it
 */
public record Term(
    Matter matter,
    Level level,
    boolean distinct,
    Text name,
    Pattern label,
    Function<Statement, @Nullable Changing> item) {

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

  static Term of(
      Matter matter,
      Level level,
      boolean distinct,
      Text name,
      String label,
      Function<Statement, @Nullable Changing> item) {
    return new Term(matter, level, distinct, name, Pattern.compile(label), item);
  }

  boolean matches(String words) {
    return label.matcher(words).matches();
  }

  /** Whether it is a number of vehicles and no money. */
  boolean countsVehicles() {
    return matter == Matter.FLEET || matter == Matter.PURCHASE || matter == Matter.KEPT;
  }

  /** The stated figure; null where the statement does not state it. */
  @Nullable Figure stated(@Nullable Statement statement, Aspect aspect) {
    Changing stated = statement == null ? null : item.apply(statement);
    if (stated == null) {
      return null;
    }
    return switch (aspect) {
      case AMOUNT -> stated.amount();
      case CHANGE -> stated.change();
      case CHANGE_PERCENT -> stated.changePercent();
      case PRIOR -> stated.prior();
      case SHARE -> stated.share();
    };
  }
}
