package org.gouji.examining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Coded;
import org.gouji.model.CodedList;
import org.jspecify.annotations.Nullable;

/** What the codes of one classification are called, as far as the parameters say. */
final class CodeBook {
  /**
   * Parameters functional-classification and economic-classification.
   *
   * @param completeLevels lengths of codes that the list holds completely
   * @param codes names by code
   * @param personnel the economic classes that are personnel expenses
   * @param operating the economic classes that are operating expenses
   */
  record Listed(
      List<Integer> completeLevels,
      Map<String, String> codes,
      List<String> personnel,
      List<String> operating) {
    static final Listed NOTHING = new Listed(List.of(), Map.of(), List.of(), List.of());
  }

  private final Listed listed;
  private final Map<String, String> names;
  private final Map<String, List<String>> codesByName = new HashMap<>();

  CodeBook(@Nullable Listed listed) {
    this.listed = listed == null ? Listed.NOTHING : listed;
    this.names = Map.copyOf(this.listed.codes());
    this.listed
        .codes()
        .forEach(
            (code, name) ->
                codesByName
                    .computeIfAbsent(CodeName.plain(name), same -> new ArrayList<>())
                    .add(code));
  }

  Listed listed() {
    return listed;
  }

  /** A code as the lists write it. */
  static @Nullable String codeOf(Coded line) {
    return line.code() == null ? null : Words.plain(line.code());
  }

  @Nullable String name(String code) {
    return names.get(code);
  }

  /** The codes that bear a plain name, in order. */
  List<String> codesNamed(String plainName) {
    return codesByName.getOrDefault(plainName, List.of());
  }

  /**
   * The lines whose code, or the class or group that it belongs to, does not exist; of a code and
   * those below it the first.
   */
  List<CodeBlemish> unknownIn(CodedList list) {
    Map<String, CodeBlemish> unknown = new LinkedHashMap<>();
    for (Coded line : list.lines()) {
      String code = codeOf(line);
      String missing = code == null ? null : missing(code);
      if (missing != null && code != null && !line.figures().isEmpty()) {
        unknown.putIfAbsent(
            missing,
            CodeBlemish.at(
                line.figures().get(0),
                missing.equals(code) ? "default" : "prefix",
                Map.of("code", code, "missing", missing)));
      }
    }
    return List.copyOf(unknown.values());
  }

  /** The highest level of a well-formed code that a complete list does not hold; null if none. */
  private @Nullable String missing(String code) {
    if (!CodeOrder.isWellFormed(code)) {
      return null;
    }
    for (int length = 3; length <= code.length(); length += 2) {
      if (listed.completeLevels().contains(length)) {
        String part = code.substring(0, length);
        if (!names.containsKey(part)) {
          return part;
        }
      }
    }
    return null;
  }
}
