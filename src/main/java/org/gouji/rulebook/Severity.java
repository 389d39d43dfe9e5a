package org.gouji.rulebook;

import org.gouji.model.Text;

/** How grave a finding is, gravest first. */
public enum Severity {
  ERROR("错误", "error"),
  WARNING("警告", "warning"),
  NOTE("提示", "note");

  private final String zh;
  private final String en;

  Severity(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public Text word() {
    return new Text(zh, en);
  }

  /** As reports and options write it: error, warning, note. */
  public String key() {
    return en;
  }

  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
