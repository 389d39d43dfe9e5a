package org.gouji.examining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.rulebook.RuleForm;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderErrors;

/**
 * The classic builder's messages, of which there are several for one mistake: the one that says
 * most for each line.
 */
final class CompileErrors {
  private static final Pattern CAUSE =
      Pattern.compile("\\[Error: ([^\\n]*?)]\\s*$", Pattern.MULTILINE);
  private static final String CONSEQUENCE = "Rule Compilation error ";

  /** A message, and whether it names the cause. */
  private record Said(String message, boolean cause) {}

  private CompileErrors() {}

  /** One line each, with file and line. */
  static List<String> of(KnowledgeBuilderErrors errors, Map<String, String> rules) {
    Map<String, SortedMap<Integer, Said>> conditions = new TreeMap<>();
    Map<String, SortedMap<Integer, Said>> others = new TreeMap<>();
    for (KnowledgeBuilderError error : errors) {
      String file = error.getResource() == null ? "" : error.getResource().getSourcePath();
      int line = error.getLines().length == 0 ? 0 : error.getLines()[0];
      String message = error.getMessage();
      if (message.startsWith(CONSEQUENCE)) {
        int call = RuleForm.lineOfConsequence(rules.getOrDefault(file, ""));
        add(others, file, call, message.substring(CONSEQUENCE.length()));
      } else if (line > 0) {
        add(conditions, file, line, message);
      } else {
        add(others, file, 1, message);
      }
    }
    others.keySet().removeAll(conditions.keySet());
    conditions.putAll(others);
    List<String> lines = new ArrayList<>();
    conditions.forEach(
        (file, byLine) ->
            byLine.forEach((line, said) -> lines.add(file + ":" + line + ": " + said.message())));
    return lines;
  }

  /** Keeps the first message of a line, but rather one that names the cause. */
  private static void add(
      Map<String, SortedMap<Integer, Said>> errors, String file, int line, String message) {
    Matcher cause = CAUSE.matcher(message);
    Said said =
        cause.find()
            ? new Said(cause.group(1), true)
            : new Said(message.lines().findFirst().orElse(""), false);
    errors
        .computeIfAbsent(file, key -> new TreeMap<>())
        .merge(line, said, (first, next) -> next.cause() && !first.cause() ? next : first);
  }
}
