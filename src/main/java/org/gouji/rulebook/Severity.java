package org.gouji.rulebook;

import org.gouji.model.Text;

/** How grave a finding is, gravest first. */
public enum Severity {
  ERROR("错误", "error"),
  WARNING("警告", "warning"),
  NOTE("提示", "note");

  private final Text word;

  Severity(String zh, String en) {
    this.word = new Text(zh, en);
  }

  public Text word() {
    return word;
  }

  /** As reports and options write it: error, warning, note. */
  public String key() {
    return word.en();
  }

  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
