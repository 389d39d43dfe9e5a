package org.gouji.examining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Coded;
import org.gouji.model.CodedList;
import org.gouji.model.Figure;
import org.gouji.model.Prose;
import org.gouji.model.Section;
import org.gouji.model.Text;
import org.jspecify.annotations.Nullable;

/** Names of functional codes that have been replaced. */
final class ObsoleteNames {
  /** Parameter obsolete-names. */
  record Listed(List<Renamed> names) {}

  /**
   * A name that was replaced.
   *
   * @param since the first fiscal year that uses the new name
   */
  record Renamed(
      @Nullable String code, @Nullable String old, @Nullable String now, @Nullable Integer since) {}

  private record Name(
      String code, String old, String plain, String now, String stem, Pattern inText) {}

  private static final String SPENDING = "支出";
  private static final String LEVEL = "（[类款项]）";

  /** A shorter name than this may be the end of an ordinary word. */
  private static final int SHORTEST_DISTINCT = 5;

  private final List<Name> ever = new ArrayList<>();
  private final List<Name> replaced = new ArrayList<>();
  private final Set<String> renamed = new HashSet<>();

  /** The new names; most lines bear theirs as it is. */
  private final Set<String> current = new HashSet<>();

  /** The names as of a fiscal year. */
  ObsoleteNames(@Nullable Listed listed, int fiscalYear) {
    for (Renamed change : listed == null ? List.<Renamed>of() : listed.names()) {
      Name name = name(change);
      ever.add(name);
      if (change.since() == null || change.since() <= fiscalYear) {
        replaced.add(name);
        renamed.add(name.code());
      }
    }
    for (Name name : replaced) {
      String now = CodeName.plain(name.now());
      if (replaced.stream().noneMatch(old -> old.plain().equals(now))) {
        current.add(name.now());
      }
    }
    replaced.sort(Comparator.comparing((Name name) -> name.old().length()).reversed());
  }

  /** The codes that ever bore a plain name which has been replaced since, or will be. */
  List<String> codesOnceNamed(String plainName) {
    return ever.stream().filter(name -> name.plain().equals(plainName)).map(Name::code).toList();
  }

  /** The lines that are called by a replaced name. */
  List<CodeBlemish> in(CodedList list) {
    List<CodeBlemish> found = new ArrayList<>();
    for (Coded line : list.isEconomic() ? List.<Coded>of() : list.lines()) {
      String code = CodeBook.codeOf(line);
      if (line.name() != null && (code == null || renamed.contains(code))) {
        Name name = replaced(code, line.name());
        if (name != null && !line.figures().isEmpty()) {
          found.add(blemish(line.figures().get(0), name));
        }
      }
    }
    return found;
  }

  /** The replaced name that a line of this code, if it has one, bears; null where it bears none. */
  private @Nullable Name replaced(@Nullable String code, String name) {
    String plain = current.contains(name) ? null : CodeName.plain(name);
    for (Name old : plain == null ? List.<Name>of() : replaced) {
      if (old.plain().equals(plain) && (code == null || code.equals(old.code()))) {
        return old;
      }
    }
    return null;
  }

  /** The replaced names that a text calls a class, a group or an item by. */
  List<CodeBlemish> in(Section section) {
    Prose text = section.text();
    if (text == null || replaced.isEmpty()) {
      return List.of();
    }
    List<CodeBlemish> found = new ArrayList<>();
    String words = Words.plain(text.text());
    for (Name name : replaced) {
      if (!words.contains(name.stem())) {
        continue;
      }
      Matcher matcher = name.inText().matcher(words);
      if (matcher.find()) {
        found.add(
            new CodeBlemish(
                "text",
                text.place(),
                Map.of(
                    "code",
                    same(name.code()),
                    "found",
                    same(name.old()),
                    "now",
                    same(name.now()))));
        words = matcher.replaceAll("|");
      }
    }
    return found;
  }

  private static Name name(Renamed renamed) {
    String old = orEmpty(renamed.old());
    String plain = Words.plain(old);
    boolean spending = plain.endsWith(SPENDING);
    String stem = spending ? plain.substring(0, plain.length() - SPENDING.length()) : plain;
    String tail =
        spending
            ? "(?:" + SPENDING + "(?:" + LEVEL + ")?|" + LEVEL + ")"
            : "(?:" + SPENDING + ")?" + LEVEL;
    String head = stem.length() < SHORTEST_DISTINCT ? "(?<!\\p{IsHan})" : "";
    Pattern inText = Pattern.compile(head + Pattern.quote(stem) + tail);
    return new Name(
        orEmpty(renamed.code()), old, CodeName.plain(old), orEmpty(renamed.now()), stem, inText);
  }

  private static CodeBlemish blemish(Figure figure, Name name) {
    Map<String, String> details =
        Map.of("code", name.code(), "found", name.old(), "now", name.now());
    return CodeBlemish.at(figure, "default", details);
  }

  private static Text same(String text) {
    return new Text(text, text);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
