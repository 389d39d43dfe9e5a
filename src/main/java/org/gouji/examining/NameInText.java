package org.gouji.examining;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gouji.model.Place;
import org.gouji.model.Prose;
import org.gouji.model.Text;

/**
 * The organization that the prose or a heading says the document is about.
 *
 * @param due the organization's name
 * @param known that name and those of the organizations above and below it
 */
public record NameInText(Prose words, String due, List<String> known) implements Blemish {
  private static final Pattern IGNORED = Pattern.compile("[\\s“”\"]|[（(][^（）()]*[）)]");

  /** Whether it is the name of none of them, nor a shorter form of one. */
  public boolean isForeign() {
    String name = plain(words.text());
    return known.stream().map(NameInText::plain).noneMatch(own -> isShortOf(name, own));
  }

  @Override
  public Place place() {
    return words.place();
  }

  @Override
  public Map<String, Text> details() {
    return Map.of("found", new Text(words.text(), words.text()), "expected", new Text(due, due));
  }

  /** 区政务办 for 綦江区政务服务管理办公室: the characters of the shorter stand in the longer in order. */
  private static boolean isShortOf(String name, String other) {
    String shorter = name.length() <= other.length() ? name : other;
    String longer = name.length() <= other.length() ? other : name;
    int at = 0;
    for (int i = 0; i < shorter.length(); i++) {
      at = longer.indexOf(shorter.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String name) {
    return IGNORED.matcher(name).replaceAll("");
  }
}
