package org.gouji.examining;

import java.util.List;
import org.gouji.model.Prose;
import org.gouji.model.Section;
import org.gouji.rulebook.Parameters;
import org.gouji.searching.Finder;
import org.gouji.searching.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of performance targets that cover a part of the projects.
 *
 * @param subject finds titles and texts that treat performance targets
 * @param explained finds in them why, or for which projects, targets are set
 */
record PartialTargets(Finder subject, Finder explained) {
  /** Parameter partial-targets. */
  record Wording(List<String> subject, List<String> explained) {}

  static PartialTargets of(Parameters parameters) {
    Wording wording = parameters.find("partial-targets", Wording.class);
    return wording == null
        ? new PartialTargets(Finder.any(List.of()), Finder.any(List.of()))
        : new PartialTargets(Finder.any(wording.subject()), Finder.any(wording.explained()));
  }

  /** Whether a text treats performance targets, and none of those that do explains them. */
  boolean leavesUnexplained(List<Section> sections) {
    boolean treated = false;
    for (Section section : sections) {
      if (section.text() != null) {
        String words = plain(section.title()) + "\n" + plain(section.text());
        SearchText text = new SearchText(words);
        if (subject.isIn(text)) {
          treated = true;
          if (explained.isIn(text)) {
            return false;
          }
        }
      }
    }
    return treated;
  }

  /** Compiles the patterns, which would wait until they are needed. */
  void readAll() {
    subject.pattern();
    explained.pattern();
  }

  private static String plain(@Nullable Prose prose) {
    return prose == null ? "" : Words.plain(prose.text());
  }
}
