package org.gouji.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.model.Language;
import org.gouji.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A check as its folder's {@code check.md} describes it.
 *
 * @param id for example A05
 * @param family name of the folder that its own stands in, for example arithmetic
 * @param basis the law it rests on; empty where it is practice only
 * @param practice what practice it rests on, where the law does not say it; null otherwise
 * @param sure how sure the basis is, as the catalogue marks it: E norm read, T seen in documents, K
 *     field knowledge, G judgement; empty where no catalogue does
 * @param messages what a finding says, by variant, with {placeholders}
 * @param explains ids of the checks whose findings about the same figure are echoes of this one's
 * @param manual the body of check.md
 */
public record Check(
    String id,
    String family,
    Text title,
    Severity severity,
    List<Citation> basis,
    @Nullable Text practice,
    String sure,
    Map<String, Text> messages,
    List<String> explains,
    String manual) {
  private static final String FIRST_ENGLISH_HEADING = "## What it checks";

  /** The front matter as it is written; a single message stands for the variant "default". */
  record FrontMatter(
      @Nullable String id,
      @Nullable Text title,
      @Nullable Severity severity,
      List<Citation> basis,
      @Nullable Text practice,
      @Nullable String sure,
      @Nullable Text message,
      Map<String, Text> messages,
      List<String> explains) {}

  static Check parse(String family, String path, String markdown) {
    int end = markdown.indexOf("\n---\n", 4);
    if (!markdown.startsWith("---\n") || end < 0) {
      throw new RulebookException(
          new Text(
              path + ":1: 开头应有两行 --- 之间的说明",
              path + ":1: front matter between two lines of --- expected"));
    }
    FrontMatter head =
        YamlFile.bind(path, "\n" + markdown.substring(4, end + 1), FrontMatter.class);
    Map<String, Text> messages = new LinkedHashMap<>(head.messages());
    if (head.message() != null) {
      messages.put("default", head.message());
    }
    return new Check(
        required(head.id(), path, "id"),
        family,
        required(head.title(), path, "title"),
        required(head.severity(), path, "severity"),
        head.basis(),
        head.practice(),
        Objects.requireNonNullElse(head.sure(), ""),
        Map.copyOf(messages),
        head.explains(),
        markdown.substring(end + 5).strip());
  }

  /** The message of a variant; the default one where the check has none of that name. */
  public Text message(String variant) {
    Text message = messages.getOrDefault(variant, messages.get("default"));
    return Objects.requireNonNull(message, () -> id + " has no message for " + variant);
  }

  /**
   * The law, or else the practice, that the check rests on, one entry each, in the words shown to
   * users.
   */
  public List<String> basisIn(Language language) {
    if (!basis.isEmpty()) {
      return basis.stream().map(Citation::text).toList();
    }
    return practice == null
        ? List.of()
        : List.of((language == Language.ZH ? "口径：" : "practice: ") + practice.in(language));
  }

  /** The manual in one language; all of it where it does not tell them apart. */
  public String manualIn(Language language) {
    int english = manual.indexOf(FIRST_ENGLISH_HEADING);
    if (english < 0) {
      return manual;
    }
    return (language == Language.ZH ? manual.substring(0, english) : manual.substring(english))
        .strip();
  }

  private static <T> T required(@Nullable T value, String path, String key) {
    if (value == null) {
      throw new RulebookException(
          new Text(path + ": 缺少 " + key, path + ": " + key + " is missing"));
    }
    return value;
  }
}
