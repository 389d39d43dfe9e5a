package org.gouji.examining;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Prose;
import org.gouji.model.Section;
import org.gouji.searching.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * A section before its place in the outline is known.
 *
 * @param title as printed; empty where text stands without a heading
 * @param text what is given under it
 * @param searched the title's words, without its number and without a sentence on the same line
 * @param own the sentence on the heading's line and the text under it
 * @param paragraph whether the heading's line carries a sentence
 */
record TitleLine(
    Prose title,
    @Nullable Prose text,
    Numbering numbering,
    SearchText searched,
    String own,
    boolean paragraph) {
  private static final Pattern AFTER_MARK =
      Pattern.compile("([^:。]{1,30}:|[^。]{1,40}。)\\s*(\\S.*)", Pattern.DOTALL);
  private static final String IN_WHAT_SAYS_SOMETHING = ",;。(0123456789";
  private static final Pattern SAYS_SOMETHING =
      Pattern.compile("[,;]|[0-9]\\s*(万元|亿元|元|辆|名|个|%)|\\((无|不涉及)\\)|.{20}。$", Pattern.DOTALL);
  private static final Pattern ENDS_AS_HEADING =
      Pattern.compile("^[^,;。]*(说明|情况|事项|解释|安排|概况|职责|职能|设置|构成)[。.:]?$");
  private static final Pattern FIRST_MARK = Pattern.compile("[,;。]");
  private static final List<String> DEFINITION = List.of("是", "指", "反映", "为保障");
  private static final Pattern DOCUMENT_TITLE = Pattern.compile("[0-9]{4}年.*[预决]算");
  private static final int LONGEST_HEADING = 60;

  static TitleLine of(Section section) {
    Prose text = section.text();
    Prose title = section.title();
    if (title == null) {
      if (text == null) {
        throw new IllegalArgumentException("a section of nothing");
      }
      title = new Prose("", text.place());
    }
    Numbering numbering = Numbering.of(title.text());
    String rest = numbering.rest();
    String head = rest;
    String sentence = "";
    boolean marked = rest.indexOf(':') >= 0 || rest.indexOf('。') >= 0;
    Matcher split = marked ? AFTER_MARK.matcher(rest) : null;
    if (split != null && split.matches()) {
      head = split.group(1);
      sentence = split.group(2);
    } else if (maySaySomething(rest)
        && !ENDS_AS_HEADING.matcher(rest).find()
        && (rest.length() > LONGEST_HEADING || SAYS_SOMETHING.matcher(rest).find())) {
      head = FIRST_MARK.split(rest, 2)[0];
      sentence = rest;
    }
    String own = Words.plain(text == null ? sentence : sentence + text.text());
    SearchText words = new SearchText(Words.ofTitle(head));
    return new TitleLine(title, text, numbering, words, own, !sentence.isEmpty());
  }

  private static boolean maySaySomething(String rest) {
    boolean may = rest.length() > LONGEST_HEADING;
    for (int i = 0; i < rest.length() && !may; i++) {
      may = IN_WHAT_SAYS_SOMETHING.indexOf(rest.charAt(i)) >= 0;
    }
    return may;
  }

  String words() {
    return searched.text();
  }

  boolean isNumbered() {
    return numbering.isNumbered();
  }

  boolean isSilent() {
    return own.isEmpty();
  }

  /** Whether it explains a term: 基本支出：指…. */
  boolean isDefinition() {
    for (String beginning : DEFINITION) {
      if (own.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it could be the title of the whole document. */
  boolean isDocumentTitle() {
    return !isNumbered() && isSilent() && DOCUMENT_TITLE.matcher(words()).find();
  }

  /** Whether the printed line ends with a colon, so that the text goes on with it. */
  boolean leadsIntoText() {
    String line = title.text().strip();
    return line.endsWith("：") || line.endsWith(":");
  }
}
