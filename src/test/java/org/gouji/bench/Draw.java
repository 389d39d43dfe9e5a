package org.gouji.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Choices that are the same for the same seed. Amounts of money are whole yuan, and multiples of a
 * hundred, so that they can be printed in ten thousands with two decimals; where that is wanted a
 * few yuan are added to some of them, in all less than rounding to the nearest hundred would ever
 * carry over.
 */
final class Draw {
  static final long HUNDRED = 100;
  private static final int MOST_ODD_YUAN = 24;

  private final SplittableRandom random;
  private int oddYuanLeft;

  Draw(long seed, int index) {
    this.random = new SplittableRandom(seed * 1_000_003L + index);
  }

  /** From now on amounts may have a few odd yuan. */
  void allowOddYuan() {
    oddYuanLeft = MOST_ODD_YUAN;
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** A number from the least to the most, both included. */
  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  double between(double least, double most) {
    return least + (most - least) * random.nextDouble();
  }

  <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** Some of a list, in its order. */
  <T> List<T> some(List<T> list, int least, int most) {
    List<T> left = new ArrayList<>(list);
    int wanted = Math.min(list.size(), between(least, most));
    while (left.size() > wanted) {
      left.remove(random.nextInt(left.size()));
    }
    return left;
  }

  /** An amount of money near another. */
  long near(long yuan) {
    return amount(yuan * between(0.6, 1.4));
  }

  /** A share of an amount of money, as an amount of its own. */
  long share(long yuan, double share) {
    return amount(yuan * share);
  }

  /**
   * Last year's amount for one of this year: round to the hundred, never the same, never nothing.
   */
  long lastYear(long yuan) {
    long prior = Math.round(yuan * between(0.7, 1.3) / HUNDRED) * HUNDRED;
    long now = yuan / HUNDRED * HUNDRED;
    return prior == now || prior == 0 ? now + 37 * HUNDRED : prior;
  }

  /** Splits an amount into parts that add up to it, each of them more than nothing. */
  List<Long> split(long yuan, int parts) {
    List<Long> amounts = new ArrayList<>();
    long left = yuan;
    for (int i = parts; i > 1; i--) {
      long part = Math.max(HUNDRED, Math.round(left / (double) i * between(0.4, 1.6) / 100) * 100);
      amounts.add(part);
      left -= part;
    }
    amounts.add(left);
    return amounts;
  }

  private long amount(double yuan) {
    long round = Math.max(1, Math.round(yuan / HUNDRED)) * HUNDRED;
    int odd = Math.min(oddYuanLeft, chance(0.4) ? between(1, 4) : 0);
    oddYuanLeft -= odd;
    return round + odd;
  }
}
