package org.gouji.reporting;

import java.util.ArrayList;
import java.util.List;
import org.gouji.findings.Evidence;
import org.gouji.findings.SubmissionReport;
import org.gouji.model.Language;
import org.gouji.model.Text;
import org.gouji.rulebook.Sha256;
import org.jspecify.annotations.Nullable;

/** What a report rests on, in a line for people. */
final class Proof {
  private static final Text RULEBOOK = new Text("规则库 ", "rulebook ");
  private static final Text INPUTS = new Text("文件 ", "inputs ");
  private static final Text WAIVERS = new Text("豁免 ", "waivers ");
  private static final Text BASELINE = new Text("基线 ", "baseline ");

  private final Evidence evidence;
  private final Sums inputs = new Sums();

  Proof(Evidence evidence) {
    this.evidence = evidence;
  }

  /** Takes note of a submission that the report is about. */
  void add(SubmissionReport submission) {
    if (submission.submission() && !submission.sha256().isEmpty()) {
      inputs.add(submission.file(), submission.sha256());
    }
  }

  /** Of all files of waivers; null where there are none. */
  static @Nullable String waivers(Evidence evidence) {
    Sums sums = new Sums();
    evidence.waivers().forEach(source -> sums.add(source.file(), source.sha256()));
    return sums.sha256();
  }

  /**
   * The line.
   *
   * @param digits how many of each hash it shows
   */
  String line(Language language, int digits) {
    List<String> parts = new ArrayList<>();
    add(parts, RULEBOOK.in(language), evidence.rulebookSha256(), digits);
    add(parts, INPUTS.in(language), inputs.sha256(), digits);
    add(parts, WAIVERS.in(language), waivers(evidence), digits);
    Evidence.Source baseline = evidence.baseline();
    add(parts, BASELINE.in(language), baseline == null ? null : baseline.sha256(), digits);
    return "SHA-256"
        + (language == Language.ZH ? "：" : ": ")
        + String.join(language == Language.ZH ? "，" : ", ", parts);
  }

  private static void add(List<String> parts, String what, @Nullable String sha256, int digits) {
    if (sha256 != null) {
      parts.add(what + sha256.substring(0, Math.min(digits, sha256.length())));
    }
  }

  /** The hash of a file; of several that of what sha256sum prints about them. */
  private static final class Sums {
    private final Sha256.Running lines = new Sha256.Running();
    private @Nullable String only;
    private int files;

    void add(String file, String sha256) {
      lines.add(sha256 + "  " + file + "\n");
      only = sha256;
      files++;
    }

    @Nullable String sha256() {
      return files < 2 ? only : lines.sha256();
    }
  }
}
