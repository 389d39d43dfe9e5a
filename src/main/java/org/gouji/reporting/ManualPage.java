package org.gouji.reporting;

import java.util.ArrayList;
import java.util.List;

/** The manual of a check, taken apart: its Markdown has headings, paragraphs and lists only. */
final class ManualPage {
  private static final String HEADING = "## ";
  private static final String ITEM = "- ";

  private ManualPage() {}

  /** What stands under a heading. */
  record Section(String heading, List<Block> blocks) {}

  /** A paragraph, or an item of a list. */
  record Block(boolean item, String text) {}

  /** What stands before the first heading is under an empty one. */
  static List<Section> sections(String markdown) {
    List<Section> sections = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    String heading = "";
    Block open = null;
    for (String line : (markdown + "\n\n").split("\n", -1)) {
      boolean item = line.startsWith(ITEM);
      boolean heads = line.startsWith(HEADING);
      if (open != null && (item || heads || line.isBlank())) {
        blocks.add(open);
        open = null;
      }
      if (heads) {
        add(sections, heading, blocks);
        heading = line.substring(HEADING.length()).strip();
        blocks = new ArrayList<>();
      } else if (item) {
        open = new Block(true, line.substring(ITEM.length()).strip());
      } else if (!line.isBlank()) {
        open = open == null ? new Block(false, line.strip()) : joined(open, line.strip());
      }
    }
    add(sections, heading, blocks);
    return sections;
  }

  private static void add(List<Section> sections, String heading, List<Block> blocks) {
    if (!heading.isEmpty() || !blocks.isEmpty()) {
      sections.add(new Section(heading, List.copyOf(blocks)));
    }
  }

  /** Chinese lines are joined without a blank. */
  private static Block joined(Block open, String line) {
    boolean wide = Width.of(open.text().codePointBefore(open.text().length())) == 2;
    boolean blank = !(wide || Width.of(line.codePointAt(0)) == 2);
    return new Block(open.item(), open.text() + (blank ? " " : "") + line);
  }
}
