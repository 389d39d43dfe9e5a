package org.gouji.prose;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.model.Aspect;
import org.gouji.model.Figure;
import org.gouji.model.Movement;
import org.gouji.model.Moving;
import org.gouji.model.Submission;
import org.gouji.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * An item that the prose gives an amount or a change of.
 *
 * @param figure the number, a decrease being negative
 * @param aspect which of the numbers about the item it is
 * @param named whether its own words name the item, and not those before it
 * @param stated the figure that the document gives for the same; null where it gives none, or where
 *     the prose only prints fewer places of what a table prints, or a share that may be of another
 *     whole
 * @param movement the stated figures that make up a change; null where it is stated itself
 */
public record Mention(
    Figure figure,
    Term term,
    Aspect aspect,
    boolean named,
    @Nullable Figure stated,
    @Nullable Movement movement)
    implements Moving {
  /** Which number of which item a mention is. */
  public record Key(Matter matter, Text name, Aspect aspect) {}

  static Mention of(
      Figure figure, Term term, Aspect aspect, boolean named, Sentence sentence, Setting setting) {
    Submission submission = setting.submission();
    Figure stated = term.stated(submission, aspect, figure);
    if (stated != null && isJudgedElsewhere(figure, stated, aspect, submission)) {
      stated = null;
    }
    if (!named) {
      for (Term other : sentence.named()) {
        Figure fitting = other.stated(submission, aspect);
        if (fitting != null && fits(figure, fitting)) {
          stated = fitting;
        }
      }
      if (mayBeOfWhole(term, aspect, sentence, submission)) {
        return new Mention(figure, term, aspect, false, null, null);
      }
    }
    return new Mention(
        figure, term, aspect, named, stated, movement(figure, term, aspect, setting));
  }

  /**
   * Whether the prose prints fewer places of what a table prints, or what is known to fewer places
   * as it is computed; or a share of the total or of the year alone where money is carried, which
   * is recomputed.
   */
  private static boolean isJudgedElsewhere(
      Figure figure, Figure stated, Aspect aspect, Submission submission) {
    return aspect == Aspect.SHARE
        ? submission.statement() != null && submission.statement().carriesMoney()
        : (stated.isInTable() || isComputed(figure, stated)) && figure.mayRepeat(stated);
  }

  private static boolean isComputed(Figure figure, Figure stated) {
    return stated.unit() == figure.unit() && stated.half().compareTo(figure.half()) > 0;
  }

  /** After a list of parts a change may be that of their whole, which is not stated. */
  private static boolean mayBeOfWhole(
      Term term, Aspect aspect, Sentence sentence, Submission submission) {
    int siblings = 0;
    for (Term other : sentence.clause()) {
      siblings += other.level() == term.level() ? 1 : 0;
    }
    if (siblings > 1) {
      for (Term other : sentence.named()) {
        if (other.level().compareTo(term.level()) < 0 && other.stated(submission, aspect) == null) {
          return true;
        }
      }
    }
    return false;
  }

  /** What it is a number of. */
  public Key key() {
    return new Key(term.matter(), term.name(), aspect);
  }

  /** Whether it is the number of vehicles that the three publics speak of. */
  public boolean isOfVehiclesKept() {
    return term.matter() == Matter.KEPT;
  }

  /** Whether it is the number of vehicles in use, of all kinds together. */
  public boolean isOfVehiclesInUse() {
    return term.matter() == Matter.FLEET && term.level() == Term.Level.WHOLE;
  }

  private static boolean fits(Figure figure, Figure stated) {
    boolean money = figure.unit().isMoney() && stated.unit().isMoney();
    BigDecimal value = money ? stated.valueIn(figure.unit()) : stated.value();
    return (money || figure.unit() == stated.unit()) && figure.value().compareTo(value) == 0;
  }

  private static @Nullable Movement movement(
      Figure figure, Term term, Aspect aspect, Setting setting) {
    Figure amount = term.stated(setting.submission(), Aspect.AMOUNT);
    Figure prior = term.stated(setting.submission(), Aspect.PRIOR);
    boolean computed =
        aspect == Aspect.CHANGE && term.stated(setting.submission(), Aspect.CHANGE) == null;
    return computed && amount != null && prior != null
        ? new Movement(figure, List.of(amount), List.of(prior))
        : null;
  }
}
