package org.gouji.reporting;

import org.gouji.findings.Finding;
import org.gouji.findings.Suppression;
import org.gouji.model.Language;
import org.gouji.model.Text;

/** Says why a finding does not count. */
final class Accepted {
  private static final Text WAIVED = new Text("已豁免", "waived");
  private static final Text BASELINED = new Text("基线中已有", "in the baseline");
  private static final Text UNTIL = new Text("至 ", "until ");

  private Accepted() {}

  /** In a word: waived, or in the baseline. */
  static String word(Finding finding, Language language) {
    return (finding.suppression() instanceof Suppression.Waived ? WAIVED : BASELINED).in(language);
  }

  /** The same with reason, who accepts it and until when. */
  static String reason(Finding finding, Language language) {
    String word = word(finding, language);
    if (!(finding.suppression() instanceof Suppression.Waived waived)) {
      return word;
    }
    boolean zh = language == Language.ZH;
    String by = waived.by() == null ? "" : waived.by() + (zh ? "，" : ", ");
    String details = by + UNTIL.in(language) + waived.until();
    return word
        + (zh ? "：" : ": ")
        + waived.reason()
        + (zh ? "（" : " (")
        + details
        + (zh ? "）" : ")");
  }

  /** What the finding says, and why it does not count. */
  static String message(Finding finding, Language language) {
    String open = language == Language.ZH ? "【" : "[";
    String close = language == Language.ZH ? "】" : "] ";
    return open + reason(finding, language) + close + finding.message().in(language);
  }
}
