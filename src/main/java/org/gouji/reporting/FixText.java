package org.gouji.reporting;

import java.util.List;
import org.gouji.findings.Finding;
import org.gouji.fixing.Fixing;
import org.gouji.fixing.UnifiedDiff;
import org.gouji.model.Language;
import org.gouji.model.Text;
import org.gouji.rulebook.Severity;

/**
 * Says what was corrected in a file, or would be: each figure with the findings that vanish, the
 * changed lines, what was left and why.
 */
public final class FixText {
  private static final int MOST_PROBLEMS = 3;
  private static final Text LEFT = new Text("留给人工核对的：", "Left to be compared with the source:");
  private static final Text NOTHING =
      new Text("没有可以确定改正的数字。", "No figure can be corrected with certainty.");
  private static final Text SUMMARY =
      new Text(
          "改正 %d 处，不再出现的发现 %d 条，改后仍有错误 %d 条。",
          "Corrections: %d; findings that vanish: %d; errors that remain: %d.");
  private static final Text INCOMPLETE =
      new Text("未能完成全部检查，什么也没有改。", "Not every check could be carried out: nothing was changed.");

  private final Language language;

  /** What became of the corrected text. */
  public enum Ending {
    WRITTEN("已写入 %s", "Written to %s"),
    NOT_WRITTEN("没有写入；加 --apply 就写入 %s", "Nothing was written; --apply writes %s"),
    TAKEN(
        "没有写入；%s 已经存在，要写入请加 --apply，并用 --output 另外指定文件或用 --in-place 改原文件",
        "Nothing was written; %s exists already: --apply wants --output FILE or --in-place");

    private final String zh;
    private final String en;

    Ending(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }
  }

  /** Writes in a language. */
  public FixText(Language language) {
    this.language = language;
  }

  /**
   * The whole message.
   *
   * @param target where the corrected text goes
   */
  public String of(Fixing fixing, String target, Ending ending) {
    Page page = new Page(language, Palette.NONE);
    page.line(Width.inert(fixing.before().file()));
    page.line("");
    fixing.changes().forEach(change -> FixEntry.append(page, change));
    if (fixing.changesAnything()) {
      appendDiff(page, fixing, target);
    }
    appendProblems(page, fixing);
    if (!fixing.left().isEmpty()) {
      page.line(page.in(LEFT));
      fixing.left().forEach(left -> FixEntry.append(page, left));
      page.line("");
    }
    if (!fixing.isComplete()) {
      page.line(page.in(INCOMPLETE));
    } else if (!fixing.changesAnything()) {
      page.line(page.in(NOTHING));
    }
    int vanished = fixing.changes().stream().mapToInt(change -> change.vanished().size()).sum();
    page.line(
        String.format(page.in(SUMMARY), fixing.changes().size(), vanished, fixing.errorsLeft()));
    if (fixing.changesAnything()) {
      page.line(String.format(page.in(new Text(ending.zh, ending.en)), Width.inert(target)));
    }
    return page.toString();
  }

  private static void appendDiff(Page page, Fixing fixing, String target) {
    List<String> lines =
        UnifiedDiff.between(fixing.before().file(), fixing.original(), target, fixing.corrected());
    lines.forEach(line -> page.line(Width.inert(line)));
    page.line("");
  }

  /** Why nothing could be read of a file in which nothing was found. */
  private static void appendProblems(Page page, Fixing fixing) {
    if (fixing.before().figures() > 0) {
      return;
    }
    List<Finding> problems =
        fixing.before().findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .limit(MOST_PROBLEMS)
            .toList();
    for (Finding problem : problems) {
      String place = "  " + FixEntry.position(problem.place()) + "  ";
      page.wrapped(place, Page.INDENT, problem.check().id() + " " + page.in(problem.message()));
    }
    page.line("");
  }
}
