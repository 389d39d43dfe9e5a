package org.gouji.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a figure counts. Money knows its worth in yuan, so that figures in 元 and 万元 can be compared. */
public enum Unit {
  YUAN("元", "yuan", "1"),
  THOUSAND_YUAN("千元", "thousand yuan", "1000"),
  TEN_THOUSAND_YUAN("万元", "ten thousand yuan", "10000"),
  HUNDRED_MILLION_YUAN("亿元", "hundred million yuan", "100000000"),
  POST("名", "posts", null),
  VEHICLE("辆", "vehicles", null),
  PIECE("个", "", null),
  PERCENT("%", "%", null);

  private final String symbol;
  private final String english;
  private final @Nullable BigDecimal yuan;

  Unit(String symbol, String english, @Nullable String yuan) {
    this.symbol = symbol;
    this.english = english;
    this.yuan = yuan == null ? null : new BigDecimal(yuan);
  }

  /** As the documents print it: 元, 万元, 名, 辆. */
  public String symbol() {
    return symbol;
  }

  /** The English word, empty where English says none. */
  public String english() {
    return english;
  }

  /** Yuan in one unit; null for what is not money. */
  public @Nullable BigDecimal yuan() {
    return yuan;
  }

  public boolean isMoney() {
    return yuan != null;
  }
}
