package org.gouji.diagnosis;

import org.gouji.model.Text;

/** How a printed figure may have become wrong. */
public enum Pattern {
  TRANSPOSED_DIGITS("transposed-digits", "相邻两位数字颠倒", "neighbouring digits transposed"),
  WRONG_DIGIT("wrong-digit", "一位数字写错", "one digit is wrong"),
  DROPPED_DIGIT("dropped-digit", "漏写一位数字", "a digit was left out"),
  ADDED_DIGIT("added-digit", "多写一位数字", "a digit too many"),
  SWAPPED_DIGITS("swapped-digits", "两位数字互换", "two digits swapped"),
  SHIFTED_POINT("shifted-decimal-point", "小数点错位", "decimal point shifted"),
  UNIT_MIX_UP("unit-mix-up", "元与万元混用", "yuan and 10k yuan mixed up"),
  REVERSED_SIGN("reversed-sign", "增减方向（正负号）写反", "increase and decrease reversed"),
  LAST_YEARS_VALUE("last-years-value", "误填上年数", "last year's value"),
  NEIGHBOURING_VALUE("neighbouring-value", "误填邻近一格的数", "a neighbouring cell's value"),
  REPEATS_TOTAL("repeats-total", "误填合计数", "repeats the total"),
  WRONG_BASE("wrong-base", "除以了本年数，应除以上年数", "percentage of this year's figure, not of last year's"),
  ENTERED_TWICE("entered-twice", "同一数字填了两次", "one amount entered twice"),
  MISSING_PART("missing-part", "漏列一项", "a part was left out"),
  SWAPPED_VALUES("swapped-values", "两个数字互换", "two values swapped"),
  MISPLACED_PART("misplaced-part", "一笔金额列错了栏目", "an amount stands in the wrong place"),
  SHIFTED_ROWS("shifted-rows", "错行：数字整体上移或下移", "rows shifted"),
  NONE("none", "看不出笔误的形式", "no known form of slip");

  private final String key;
  private final String zh;
  private final String en;

  Pattern(String key, String zh, String en) {
    this.key = key;
    this.zh = zh;
    this.en = en;
  }

  /** As reports name it to programs. */
  public String key() {
    return key;
  }

  /** As reports name it to people. */
  public Text text() {
    return new Text(zh, en);
  }
}
