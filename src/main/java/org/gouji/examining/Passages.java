package org.gouji.examining;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Prose;
import org.gouji.prose.Passage;

/** The texts of a document, each with the headings that it stands under. */
final class Passages {
  private Passages() {}

  /**
   * Every text in its order. The title of the whole document stands above none: it names everything
   * that the document treats.
   *
   * @param levels how deep each line stands
   */
  static List<Passage> of(List<TitleLine> lines, int[] levels) {
    List<Passage> passages = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      TitleLine line = lines.get(i);
      if (!line.title().text().isEmpty() && levels[i] != Levels.DOCUMENT) {
        while (!open.isEmpty() && levels[open.get(open.size() - 1)] >= levels[i]) {
          open.remove(open.size() - 1);
        }
        open.add(i);
      }
      if (line.text() != null) {
        List<Prose> headings = new ArrayList<>();
        for (int above : open) {
          headings.add(lines.get(above).title());
        }
        passages.add(new Passage(headings, line.text()));
      }
    }
    return passages;
  }
}
