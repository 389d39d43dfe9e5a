package org.gouji.examining;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gouji.model.Changing;
import org.gouji.model.Figure;
import org.gouji.model.Share;
import org.gouji.model.Unit;
import org.jspecify.annotations.Nullable;

/** Judges stated percentages by the figures that they are computed from. */
public final class Percentages {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Percentages() {}

  /** The stated percentage against what it is recomputed from; null where that is not stated. */
  static @Nullable Identity of(String check, Changing item) {
    Figure percent = item.changePercent();
    List<Addend> change = changeOf(item);
    List<Addend> base = baseOf(item);
    return percent == null || change.isEmpty() || base.isEmpty()
        ? null
        : graded(
            check, percent, cutWhere(item.mayBeCut(), change), cutWhere(item.mayBeCut(), base));
  }

  /** The stated share against the part and each whole; without those that may be zero. */
  static List<Identity> of(String check, Share share) {
    List<Addend> part = cutWhere(share.mayBeCut(), List.of(new Addend(share.part(), 1)));
    List<Identity> identities = new ArrayList<>();
    for (Figure whole : share.wholes()) {
      List<Addend> base = cutWhere(share.mayBeCut(), List.of(new Addend(whole, 1)));
      Identity identity = graded(check, share.percent(), part, base);
      if (identity != null) {
        identities.add(identity);
      }
    }
    return identities;
  }

  /**
   * Whether a percentage would hold if its figures printed other numbers; not where there would be
   * nothing to take it of.
   */
  public static boolean holds(Identity identity, UnaryOperator<Figure> figures) {
    List<Addend> addends = Addend.reprinted(identity.addends(), figures);
    Identity again =
        graded(
            identity.check(),
            figures.apply(identity.subject()),
            addends.stream().filter(addend -> !addend.base()).toList(),
            addends.stream().filter(Addend::base).toList());
    return again != null && !again.isBroken();
  }

  /** The last of all shares of a whole against what the others leave of 100. */
  static Identity whole(String check, List<Figure> shares) {
    Figure last = shares.get(shares.size() - 1);
    List<Addend> others =
        shares.subList(0, shares.size() - 1).stream().map(share -> new Addend(share, -1)).toList();
    BigDecimal expected = HUNDRED.add(Grading.sumOf(others, last.unit()));
    BigDecimal difference = last.value().subtract(expected);
    BigDecimal tolerance =
        shares.stream()
            .map(share -> share.slackIn(share.unit()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Grade grade = difference.abs().compareTo(tolerance) <= 0 ? Grade.EQUAL : Grade.WRONG;
    return new Identity(check, Relation.SUM, last, others, grade, expected, difference, tolerance);
  }

  /** The change as stated, or else this year's figure less last year's; empty without either. */
  private static List<Addend> changeOf(Changing item) {
    Figure change = item.change();
    return change != null
        ? List.of(new Addend(change, 1))
        : difference(item.amount(), item.prior());
  }

  /** Last year's figure as stated, or else this year's less the change; empty without either. */
  private static List<Addend> baseOf(Changing item) {
    Figure prior = item.prior();
    return prior != null ? List.of(new Addend(prior, 1)) : difference(item.amount(), item.change());
  }

  private static List<Addend> cutWhere(boolean cut, List<Addend> addends) {
    return cut ? addends.stream().map(Addend::asCut).toList() : addends;
  }

  private static List<Addend> difference(@Nullable Figure from, @Nullable Figure less) {
    return from == null || less == null
        ? List.of()
        : List.of(new Addend(from, 1), new Addend(less, -1));
  }

  /**
   * A stated percentage against part and base, recomputed at every end of the intervals of the
   * figures they come from. Figures that may have been cut off have intervals twice as wide, and so
   * has then the percentage itself.
   *
   * @param change the change or part, as addends
   * @param base what it is a percentage of, as addends
   * @return null where the base may be zero or negative, so that there is no percentage to compare
   *     with
   */
  private static @Nullable Identity graded(
      String check, Figure subject, List<Addend> change, List<Addend> base) {
    List<Addend> addends = new ArrayList<>(change);
    base.forEach(addend -> addends.add(addend.asBase()));
    Unit unit = addends.get(0).figure().unit();
    List<Figure> figures = addends.stream().map(Addend::figure).distinct().toList();
    for (int ends = 0; ends < 1 << figures.size(); ends++) {
      if (sumAt(ends, figures, base, unit).signum() <= 0) {
        return null;
      }
    }
    boolean cut = addends.stream().allMatch(Addend::cut);
    BigDecimal own = cut ? subject.half().add(subject.half()) : subject.half();
    BigDecimal expected =
        percent(Grading.sumOf(change, unit), Grading.sumOf(base, unit))
            .setScale(Math.max(0, subject.value().scale()), RoundingMode.HALF_UP);
    boolean fits = isRounded(subject, own, expected) || fits(subject, own, figures, change, base);
    return new Identity(
        check,
        Relation.PERCENTAGE,
        subject,
        List.copyOf(addends),
        fits ? Grade.EQUAL : Grade.WRONG,
        expected,
        subject.value().subtract(expected),
        own);
  }

  /** Whether the percentage is what the printed figures come to, rounded: then it fits. */
  private static boolean isRounded(Figure subject, BigDecimal own, BigDecimal expected) {
    return subject.value().compareTo(expected) == 0
        && own.compareTo(HALF.scaleByPowerOfTen(-expected.scale())) >= 0;
  }

  /** Whether it lies between the percentages at the ends of all intervals. */
  private static boolean fits(
      Figure subject,
      BigDecimal own,
      List<Figure> figures,
      List<Addend> change,
      List<Addend> base) {
    Unit unit = figures.get(0).unit();
    List<BigDecimal> percents = new ArrayList<>();
    for (int ends = 0; ends < 1 << figures.size(); ends++) {
      percents.add(percent(sumAt(ends, figures, change, unit), sumAt(ends, figures, base, unit)));
    }
    return subject.value().compareTo(Collections.min(percents).subtract(own)) >= 0
        && subject.value().compareTo(Collections.max(percents).add(own)) <= 0;
  }

  /** The sum with every figure at one end of its interval: the upper one where its bit is set. */
  private static BigDecimal sumAt(int ends, List<Figure> figures, List<Addend> addends, Unit unit) {
    BigDecimal sum = Grading.sumOf(addends, unit);
    for (Addend addend : addends) {
      BigDecimal slack = addend.slackIn(unit);
      boolean upper = (ends >> figures.indexOf(addend.figure()) & 1) == 1;
      sum = upper == addend.sign() > 0 ? sum.add(slack) : sum.subtract(slack);
    }
    return sum;
  }

  private static BigDecimal percent(BigDecimal change, BigDecimal base) {
    return change.multiply(HUNDRED).divide(base, MathContext.DECIMAL128);
  }
}
