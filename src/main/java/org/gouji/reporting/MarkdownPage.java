package org.gouji.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.gouji.model.Language;
import org.gouji.model.Text;

/** A page of Markdown that is no longer than a comment may be. */
final class MarkdownPage {
  /** GitHub's comments hold 65,536 characters. */
  private static final int MOST_CHARACTERS = 60_000;

  private static final Text HEAD =
      new Text(
          "| 级别 | 位置 | 检查 | 问题 |\n| --- | --- | --- | --- |\n",
          "| | Where | Check | What |\n| --- | --- | --- | --- |\n");
  private static final Text ACCEPTED = new Text("已豁免或基线中已有", "Waived or in the baseline");
  private static final Text DETAILS = new Text("详细说明", "Details");

  private final OutputStream out;
  private final Language language;
  private int length;

  MarkdownPage(OutputStream out, Language language) {
    this.out = out;
    this.language = language;
  }

  void append(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    length += text.length();
  }

  /** Appends what there is room for, and says how many findings there is none for. */
  long append(MarkdownBlock block) throws IOException {
    StringBuilder rows = new StringBuilder();
    StringBuilder details = new StringBuilder();
    int room = MOST_CHARACTERS - length - block.nameLength();
    long cut = 0;
    for (MarkdownBlock.Line line : block.lines()) {
      room -= line.length();
      if (room < 0) {
        cut += line.findings();
      } else {
        rows.append(line.row());
        details.append(line.detail());
      }
    }
    StringBuilder accepted = new StringBuilder();
    for (String line : block.accepted()) {
      room -= line.length();
      cut += room < 0 ? 1 : 0;
      accepted.append(room < 0 ? "" : line);
    }
    if (!rows.isEmpty() || !accepted.isEmpty()) {
      append("\n" + block.heading() + "\n\n");
    }
    if (!rows.isEmpty()) {
      append(HEAD.in(language) + rows + "\n<details><summary>");
      append(DETAILS.in(language) + "</summary>\n\n");
      append(details + "\n</details>\n");
    }
    if (!accepted.isEmpty()) {
      append("\n<details><summary>" + ACCEPTED.in(language) + "</summary>\n\n");
      append(accepted + "\n</details>\n");
    }
    for (String remark : block.remarks()) {
      append("\n" + remark + "\n");
    }
    return cut;
  }
}
