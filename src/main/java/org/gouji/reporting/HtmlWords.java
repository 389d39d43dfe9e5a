package org.gouji.reporting;

import java.util.List;
import org.gouji.model.Language;
import org.gouji.model.Text;
import org.gouji.model.Unit;
import org.gouji.rulebook.Check;
import org.gouji.rulebook.Severity;
import org.jspecify.annotations.Nullable;

/** What the templates of the HTML report say, in one language. */
record HtmlWords(Language language) {
  String say(String zh, String en) {
    return language == Language.ZH ? zh : en;
  }

  String say(Text text) {
    return text.in(language);
  }

  /** The language of the page as HTML names it. */
  String tag() {
    return say("zh-CN", "en");
  }

  String unit(@Nullable Unit unit) {
    return unit == null ? "" : say(unit.symbol(), unit.english());
  }

  String list(List<String> all) {
    return String.join(say("；", "; "), all);
  }

  /** A severity as a shape, so that neither colour nor the word is all that tells it. */
  static String shape(Severity severity) {
    return switch (severity) {
      case ERROR -> "✖";
      case WARNING -> "▲";
      case NOTE -> "●";
    };
  }

  /** How a figure that a check found wrong is corrected; empty where its manual does not say. */
  List<ManualPage.Block> correction(Check check) {
    String heading = say("怎么改", "How to correct");
    return manual(check).stream()
        .filter(section -> section.heading().equals(heading))
        .flatMap(section -> section.blocks().stream())
        .toList();
  }

  List<ManualPage.Section> manual(Check check) {
    return ManualPage.sections(check.manualIn(language));
  }
}
