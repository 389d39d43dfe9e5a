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

  private CompileErrors() {}

  /** One line each, with file and line. */
  static List<String> of(KnowledgeBuilderErrors errors, Map<String, String> rules) {
    Map<String, SortedMap<Integer, String>> conditions = new TreeMap<>();
    Map<String, SortedMap<Integer, String>> others = new TreeMap<>();
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
            byLine.forEach((line, message) -> lines.add(file + ":" + line + ": " + message)));
    return lines;
  }

  /** Keeps the first message of a line, but rather one that names the cause. */
  private static void add(
      Map<String, SortedMap<Integer, String>> errors, String file, int line, String message) {
    SortedMap<Integer, String> byLine = errors.computeIfAbsent(file, key -> new TreeMap<>());
    Matcher cause = CAUSE.matcher(message);
    if (cause.find()) {
      byLine.put(line, cause.group(1));
    } else {
      byLine.putIfAbsent(line, message.lines().findFirst().orElse(""));
    }
  }
}
