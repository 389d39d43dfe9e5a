package org.gouji.examining;

import java.util.List;
import java.util.regex.Pattern;
import org.gouji.model.Prose;
import org.gouji.model.Section;
import org.gouji.rulebook.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of performance targets that cover a part of the projects.
 *
 * @param subject finds titles and texts that treat performance targets
 * @param explained finds in them why, or for which projects, targets are set
 */
record PartialTargets(Pattern subject, Pattern explained) {
  /** Parameter partial-targets. */
  record Wording(List<String> subject, List<String> explained) {}

  static PartialTargets of(Parameters parameters) {
    Wording wording = parameters.find("partial-targets", Wording.class);
    return wording == null
        ? new PartialTargets(any(List.of()), any(List.of()))
        : new PartialTargets(any(wording.subject()), any(wording.explained()));
  }

  /** Whether a text treats performance targets, and none of those that do explains them. */
  boolean leavesUnexplained(List<Section> sections) {
    List<String> texts =
        sections.stream()
            .filter(section -> section.text() != null)
            .map(section -> plain(section.title()) + "\n" + plain(section.text()))
            .filter(text -> subject.matcher(text).find())
            .toList();
    return !texts.isEmpty() && texts.stream().noneMatch(text -> explained.matcher(text).find());
  }

  private static Pattern any(List<String> patterns) {
    return Words.any(patterns);
  }

  private static String plain(@Nullable Prose prose) {
    return prose == null ? "" : Words.plain(prose.text());
  }
}
