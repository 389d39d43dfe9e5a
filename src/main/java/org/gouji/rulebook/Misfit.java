package org.gouji.rulebook;

import java.util.Map;
import org.gouji.model.Text;
import org.gouji.yaml.Problem;

/** Words what is wrong with a file of the rulebook; for submissions, the input checks do that. */
final class Misfit {
  private static final Text PARSER = new Text("不是有效的 YAML：{parser}", "not valid YAML: {parser}");
  private static final Map<String, Text> WORDS =
      Map.of(
          "key",
              new Text("没有键 {found}（可用：{choices}）", "no such key: {found} (there are {choices})"),
          "key_meant",
              new Text("没有键 {found}，是不是 {meant}？", "no such key: {found}; did you mean {meant}?"),
          "choice",
              new Text("{key} 不能是 {found}（可用：{choices}）", "{key} cannot be {found} ({choices})"),
          "choice_meant",
              new Text(
                  "{key} 不能是 {found}，是不是 {meant}？",
                  "{key} cannot be {found}; did you mean {meant}?"),
          "nothing", new Text("{key} 没有值", "{key} has no value"),
          "number", new Text("{found} 不是数", "{found} is not a number"),
          "truth", new Text("{found} 不是 true 或 false", "{found} is neither true nor false"),
          "mapping", new Text("{key} 应当是键和值", "{key}: a mapping expected"),
          "list", new Text("{key} 应当是列表", "{key}: a list expected"),
          "text", new Text("{key} 应当是文字", "{key}: a text expected"));

  private Misfit() {}

  static Text describe(Problem problem) {
    Map<String, String> details = problem.details();
    String shown = problem.variant() + " " + details;
    Text words =
        details.containsKey("parser")
            ? PARSER
            : WORDS.getOrDefault(problem.variant(), new Text(shown, shown));
    return new Text(fill(words.zh(), details), fill(words.en(), details));
  }

  private static String fill(String words, Map<String, String> details) {
    String filled = words;
    for (Map.Entry<String, String> detail : details.entrySet()) {
      filled = filled.replace("{" + detail.getKey() + "}", detail.getValue());
    }
    return filled.replaceAll("\\R", " ");
  }
}
