package org.gouji.model;

/** Which of the numbers about one item a figure is. */
public enum Aspect {
  AMOUNT("", ""),
  CHANGE("的增减额", "change in "),
  CHANGE_PERCENT("的增减百分比", "percentage change in "),
  PRIOR("的上年数", "last year's "),
  SHARE("的占比", "share of ");

  private final String zhSuffix;
  private final String enPrefix;

  Aspect(String zhSuffix, String enPrefix) {
    this.zhSuffix = zhSuffix;
    this.enPrefix = enPrefix;
  }

  public String zhSuffix() {
    return zhSuffix;
  }

  public String enPrefix() {
    return enPrefix;
  }
}
