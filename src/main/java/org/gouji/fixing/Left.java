package org.gouji.fixing;

import java.util.List;
import org.gouji.findings.Cause;
import org.gouji.findings.Finding;
import org.gouji.model.Text;

/**
 * A diagnosis that was not followed.
 *
 * @param arisen what would be found only with the correction; empty where that is not the reason
 */
public record Left(Cause cause, Reason reason, List<Finding> arisen) {
  Left(Cause cause, Reason reason) {
    this(cause, reason, List.of());
  }

  /** Why a diagnosis is left to a person. */
  public enum Reason {
    UNCERTAIN("不能确定是哪一个数字写错", "not certain which figure is wrong"),
    SEVERAL("几个数字要一起改", "several figures would have to change together"),
    NO_VALUE("要改的不是这个数字本身", "it is not this figure itself that should change"),
    NOT_A_FIGURE("写在正文里，不是单独书写的数字", "it stands inside a text, not as a number of its own"),
    SHARED(
        "这个数字被几处共用（YAML 锚点和别名）", "several places share its text (a YAML anchor and its aliases)"),
    NOT_THERE("所指的位置上写的不是这个数字", "the text at its place is not the stated number"),
    CHANGED_ALREADY("这个数字已经改过一次", "it was corrected once already"),
    FINDINGS_STAY("改后应消失的发现仍在", "the findings that it explains would stay"),
    NEW_FINDINGS("改后会出现新的发现", "it would cause new findings"),
    ACCEPTED("其中有已豁免的发现", "a finding that it explains is waived"),
    LATER("改动太多，下次再改", "too many corrections for one run");

    private final String zh;
    private final String en;

    Reason(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    /** As reports say it to people. */
    public Text text() {
      return new Text(zh, en);
    }
  }
}
