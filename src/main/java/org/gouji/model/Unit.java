package org.gouji.model;

/**
 * What a figure counts. Money knows its worth in yuan, so that figures in 元 and 万元 can be compared.
 */
public enum Unit {
  YUAN("元", "yuan", 0),
  THOUSAND_YUAN("千元", "thousand yuan", 3),
  TEN_THOUSAND_YUAN("万元", "10k yuan", 4),
  HUNDRED_MILLION_YUAN("亿元", "100m yuan", 8),
  POST("名", "posts", -1),
  VEHICLE("辆", "vehicles", -1),
  PIECE("个", "", -1),
  PERCENT("%", "%", -1);

  private final String symbol;
  private final String english;
  private final int power;

  Unit(String symbol, String english, int power) {
    this.symbol = symbol;
    this.english = english;
    this.power = power;
  }

  /** As the documents print it: 元, 万元, 名, 辆. */
  public String symbol() {
    return symbol;
  }

  /** The English word, empty where English says none. */
  public String english() {
    return english;
  }

  public boolean isMoney() {
    return power >= 0;
  }

  /**
   * How many places the decimal point moves to the right when an amount goes from this unit to
   * another unit of money.
   */
  public int powerOver(Unit other) {
    return power - other.power;
  }
}
